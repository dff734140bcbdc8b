export { quoted, sheetDraft } from "../../grid/sheet-draft";
export type { SheetDraft } from "../../grid/sheet-draft";
