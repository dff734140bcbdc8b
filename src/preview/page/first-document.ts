import type { Translate } from "../../check/message";
import { blankWorkbookState } from "../host/workbook-state";
import { createDocument, type OpenDocument } from "./open-document";
import { openSample } from "./open-source";

/** What is open when the page opens: a blank workbook, or with `?open=cfr` or `?open=jmi` a sample. */
export async function firstDocument(address: URLSearchParams, translate: Translate): Promise<OpenDocument> {
  const wanted = address.get("open");
  const sample = wanted === "cfr" || wanted === "jmi" ? await openSample(wanted, translate) : null;
  return sample && "gridModel" in sample
    ? sample
    : createDocument(translate("preview.name.blank"), blankWorkbookState(), null);
}
