import { shippedGuidelines } from "./shipped-guidelines";

/** Title of a document that rules rest on; they name it by the key that guidelines list it under. */
export function documentTitle(key: string): string {
  return shippedGuidelines.map(({ documents }) => documents[key]).find((title) => title !== undefined) ?? key;
}
