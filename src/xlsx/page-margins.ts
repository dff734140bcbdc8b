import type { WriteSheet } from "hucre/xlsx";
import type { PlannedPrint } from "../grid/sheet-plan";

/** Head and foot of every page as the file writes them: each part behind the letter of its place. */
export function toHeaderFooter({
  headLeft,
  headRight,
  footCenter,
}: NonNullable<PlannedPrint["texts"]>): NonNullable<WriteSheet["headerFooter"]> {
  return { oddHeader: `&L${headLeft}&R${headRight}`, oddFooter: `&C${footCenter}` };
}
