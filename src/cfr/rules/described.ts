import type { DefinitionRow } from "../sections/sections";

/** Section 4 says what an indicator is. */
export function isDescribed({ description, definition }: DefinitionRow): boolean {
  return [description, definition].some((cell) => (cell?.text ?? "") !== "");
}

/** Section 4 says how it is measured. */
export function isMeasured({ measurement }: DefinitionRow): boolean {
  return (measurement?.text ?? "") !== "";
}
