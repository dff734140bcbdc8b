import { read, write } from "@e965/xlsx";

/** The same workbook as .xlsb. LibreOffice writes none; this writer keeps values and formats, and no formulas. */
export function toXlsb(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes, { type: "array", cellNF: true, cellStyles: true });
  const { Names: names = [] } = workbook.Workbook ?? {};
  workbook.Workbook = { ...workbook.Workbook, Names: names.filter(({ Name }) => !Name.startsWith("_xlnm.")) };
  const written: unknown = write(workbook, { bookType: "xlsb", type: "buffer", cellStyles: true });
  if (!(written instanceof Uint8Array)) throw new Error("no bytes");
  return written;
}
