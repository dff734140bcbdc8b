/** Where the add-in is served from: the build fills in the address it was told, as in the manifest. */
const ADDIN_URL = process.env["ADDIN_URL"] ?? "https://localhost:3000/";

/** The address of a rule's page, which is served beside the add-in. */
export function helpUri(rule: string): string {
  return `${ADDIN_URL}rules/${rule}.md`;
}
