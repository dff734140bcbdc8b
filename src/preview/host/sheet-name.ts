import { invalidArgument } from "./host-error";

const MAX_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAME = /[:\\/?*[\]]|^'|'$/;

/** Throws `InvalidArgument` for what Excel takes for no sheet's name. */
export function requireSheetName(name: string): void {
  if (name === "" || name.length > MAX_SHEET_NAME || FORBIDDEN_IN_SHEET_NAME.test(name) || /^history$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
  }
}
