import type { Sheet } from "hucre/xlsx";
import type { openXlsx } from "hucre/xlsx";
import type { WorkbookState } from "../host/workbook-state";

/** An opened file as it came in, so that saving can put back what the preview has no place for. */
export interface KeptFile {
  readonly original: Awaited<ReturnType<typeof openXlsx>>;
  /** The file's sheets as they were read; `original.sheets` is replaced on saving. */
  readonly sheets: readonly Sheet[];
  /** The state that the file was opened as. What still equals it was not touched by anybody. */
  readonly opened: WorkbookState;
}
