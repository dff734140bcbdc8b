import type { WorkbookPlan } from "../../grid/sheet-plan";
import type { Language } from "../../guidelines/wording/wording";
import { nameLanguage } from "../../xlsx/name-language";
import { openPaneWith } from "../../xlsx/open-pane-with";
import { writePlan } from "../../xlsx/write-plan";
import { ADD_IN } from "../add-in";

/** A workbook from a template as a file: it names its language, and opens the pane where the add-in is installed. */
export async function templateBytes(plan: WorkbookPlan, language: Language): Promise<Uint8Array> {
  return openPaneWith(await nameLanguage(await writePlan(plan), language), ADD_IN);
}
