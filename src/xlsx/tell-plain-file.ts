import { decodeText } from "./decode-text";
import { XlsxError } from "./xlsx-error";

/** The first bytes of gzip, RAR and 7-Zip. */
const ARCHIVES = [
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
] as const;
/** So much of a file tells what it is. */
const HEAD_BYTES = 4096;
/** The first bytes of a workbook from before Excel 5, which is one stream of records without a container. */
const OLD_EXCEL = /^\x09[\x00\x02\x04]/;

/**
 * What a file is that is no zip and no OLE container, as the error to be told. Exports of other systems are often web
 * pages or plain text with the name of a workbook; Excel opens them, so people do not know.
 */
export function tellPlainFile(bytes: Uint8Array): XlsxError {
  if (bytes.length === 0) return new XlsxError("not-a-workbook", "empty file");
  if (ARCHIVES.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return new XlsxError("archive", "an archive");
  const head = decodeText(bytes.subarray(0, HEAD_BYTES));
  const start = head.trimStart();
  if (start.startsWith("%PDF-")) return new XlsxError("pdf-file", "PDF");
  if (start.startsWith("{\\rtf")) return new XlsxError("other-document", "rich text");
  if (/^MIME-Version:/i.test(start)) return new XlsxError("web-page", "web archive");
  if (start.startsWith("<")) return tellMarkup(start);
  if (OLD_EXCEL.test(head)) return new XlsxError("unsupported-format", ".xls of Excel 4 or older");
  return isText(head) ? new XlsxError("text-file", "plain text") : new XlsxError("not-a-workbook", "not a zip");
}

function tellMarkup(start: string): XlsxError {
  if (/<(?:!doctype\s+html|html|head|body|table|meta|style)\b/i.test(start)) return new XlsxError("web-page", "HTML");
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return new XlsxError("unsupported-format", "XML Spreadsheet 2003");
  if (start.includes("opendocument.spreadsheet")) return new XlsxError("unsupported-format", ".fods");
  return new XlsxError("not-a-workbook", "XML");
}

/** Text has no control characters but those of lines and tabs. */
function isText(head: string): boolean {
  return !/[\x00-\x08\x0e-\x1f]/.test(head);
}
