/** Why bytes could not be read as a workbook; `error.file.<code>` in the messages is the sentence for people. */
export type XlsxErrorCode =
  /** Neither a zip nor anything else that holds a workbook. */
  | "not-a-workbook"
  /** A spreadsheet, but of a kind that is not read here: .xls, .xlsb, .ods. */
  | "unsupported-format"
  | "encrypted"
  /** Over the limits on unpacked size, rows or cells. */
  | "too-large"
  /** A workbook once, now cut off or damaged. */
  | "corrupt";

/** Thrown inside this room only; `readXlsx` turns it into an answer. `detail` is for support staff. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
  ) {
    super(detail);
  }
}
