import { CFB } from "@e965/xlsx";
import { XlsxError } from "../../xlsx-error";

/** The part of the container's reader that is used here; the package has no types for it. */
interface ContainerReader {
  readonly read: (bytes: Uint8Array, options: { readonly type: "array" }) => unknown;
  readonly find: (
    container: unknown,
    path: string,
  ) => { readonly size: number; readonly content?: ArrayLike<number> } | null;
}

const container = CFB as ContainerReader;

const RECORD = { begin: 0x0809, end: 0x000a, encrypted: 0x002f } as const;
/** The version of Excel 97 to 2003. */
const BIFF8 = 0x0600;

/**
 * Refuses an .xls whose records do not go to their end: the library takes what there is of a file that was cut off
 * and says nothing. Throws XlsxError: "corrupt", "encrypted", or "unsupported-format" for what is older than Excel 97.
 */
export function requireWholeXls(bytes: Uint8Array): void {
  const stream = workbookStream(bytes);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  let open = 0;
  let parts = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    // Zeros fill the stream behind the last part.
    if (open === 0 && id !== RECORD.begin) break;
    if (end > stream.length) throw new XlsxError("corrupt", "a record that is cut off");
    if (id === RECORD.begin) {
      if (parts === 0 && open === 0) requireBiff8(view, at + 4);
      open += 1;
    } else if (id === RECORD.encrypted) throw new XlsxError("encrypted", "encrypted records");
    else if (id === RECORD.end) {
      open -= 1;
      if (open === 0) parts += 1;
    }
    at = end;
  }
  // The workbook's own part and that of one sheet at least.
  if (open > 0 || parts < 2) throw new XlsxError("corrupt", "a sheet that is cut off");
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const opened = container.read(bytes, { type: "array" });
  const found = container.find(opened, "/Workbook") ?? container.find(opened, "/Book");
  const content = found?.content;
  if (!found || !content) throw new XlsxError("corrupt", "no workbook in the container");
  if (content.length < found.size) throw new XlsxError("corrupt", "the workbook is shorter than its container says");
  return Uint8Array.from(content);
}

function requireBiff8(view: DataView, at: number): void {
  const version = at + 2 <= view.byteLength ? view.getUint16(at, true) : 0;
  if (version !== BIFF8) throw new XlsxError("unsupported-format", ".xls of Excel 95 or older");
}
