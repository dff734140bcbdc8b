/** Why bytes could not be read as a workbook; `error.file.<code>` in the messages is the sentence for people. */
export type XlsxErrorCode =
  /** Neither a zip nor anything else that holds a workbook. */
  | "not-a-workbook"
  /** A page of the web, a text (CSV, say), a PDF, a document of Word or PowerPoint: often with a workbook's name. */
  | "web-page"
  | "text-file"
  | "pdf-file"
  | "other-document"
  /** An archive, with a workbook in it perhaps. */
  | "archive"
  /** A spreadsheet, but of a kind that is not read: of Excel 95 and older, of Numbers, as one XML file. */
  | "unsupported-format"
  | "encrypted"
  /** Over the limits on unpacked size, rows or cells. */
  | "too-large"
  /** A workbook once, now cut off or damaged. */
  | "corrupt";

/** Formats besides .xlsx that are read by readers of their own. */
export type OtherFormat = ".xls" | ".xlsb" | ".ods";

/** Thrown inside this room only; `readXlsx` turns it into an answer. `detail` is for support staff. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
    readonly format?: OtherFormat,
  ) {
    super(detail);
  }
}
