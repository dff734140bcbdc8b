import { CFB, utils, write } from "@e965/xlsx";
import type { BookType, WorkSheet } from "@e965/xlsx";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { makeZip } from "../../support/make-zip";

function made(bookType: BookType, sheet: WorkSheet): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "Matrix");
  const bytes: unknown = write(workbook, { bookType, type: "buffer" });
  if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
  return Uint8Array.from(bytes);
}

const table = utils.aoa_to_sheet(
  Array.from({ length: 400 }, (_, row) => [`Indicator ${row}`, row / 7, row % 2 === 0, "%"]),
);
const sound: Readonly<Record<"xls" | "xlsb", Uint8Array>> = { xls: made("biff8", table), xlsb: made("xlsb", table) };

async function codeOf(bytes: Uint8Array): Promise<string> {
  const answer = await readWorkbook(bytes);
  return answer.state === "failed" ? answer.code : "read";
}

/** The records of a workbook in a container, as .xls files have them. */
function container(records: readonly (readonly [id: number, data: readonly number[]])[]): Uint8Array {
  const file: unknown = CFB.utils.cfb_new();
  const stream = records.flatMap(([id, data]) => [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data]);
  CFB.utils.cfb_add(file, "/Workbook", Buffer.from([...stream, ...Array<number>(5000).fill(0)]));
  return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
}

const BEGIN = [0x0809, [0, 6, 5, 0]] as const;
const END = [0x000a, []] as const;

test.each(["xls", "xlsb"] as const)("a sound .%s is read", async (format) => {
  const answer = await readWorkbook(sound[format]);
  expect(answer.state === "read" && answer.workbook.grids.map(({ sheet, values }) => [sheet, values.length])).toEqual([
    ["Matrix", 400],
  ]);
});

test.each(["xls", "xlsb"] as const)("a .%s cut off anywhere is never read as a whole one", async (format) => {
  const bytes = sound[format];
  for (let length = 0; length < bytes.length - 600; length += 487) {
    expect(`${length}: ${await codeOf(bytes.subarray(0, length))}`).not.toBe(`${length}: read`);
  }
});

test.each(["xls", "xlsb"] as const)("a .%s with any one byte changed is answered, none is thrown", async (format) => {
  const bytes = sound[format];
  for (let at = 0; at < bytes.length; at += 997) {
    expect(typeof (await codeOf(bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte))))).toBe("string");
  }
});

test.each([
  ["encrypted records", "encrypted", () => container([BEGIN, [0x002f, [0, 0]], END, BEGIN, END])],
  ["Excel 95", "unsupported-format", () => container([[0x0809, [0, 5, 5, 0]], END, BEGIN, END])],
  ["a sheet that does not end", "corrupt", () => container([BEGIN, END, BEGIN])],
  ["a workbook without a sheet", "corrupt", () => container([BEGIN, END])],
  [
    "a record longer than the rest",
    "corrupt",
    () => container([BEGIN, END, BEGIN, [0x00fd, Array<number>(60_000).fill(1)]]),
  ],
])("an .xls with %s is told by its code: %s", async (_, code, make) => {
  expect(await codeOf(make())).toBe(code);
});

/** The parts of an .xlsb of one sheet with the records given. */
function xlsb(sheet: readonly number[], more: { readonly name: string; readonly data: Uint8Array }[] = []): Uint8Array {
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rel = (...targets: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${links}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const style = [0, 0, 9, ...Array<number>(13).fill(0)];
  const wide = (text: string) => [text.length, 0, 0, 0, ...Buffer.from(text, "utf16le")];
  const listed = [0, 0, 0, 0, 1, 0, 0, 0, ...wide("rId1"), ...wide("S")];
  return makeZip([
    {
      name: "[Content_Types].xml",
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/><Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/></Types>',
    },
    { name: "_rels/.rels", data: rel(["officeDocument", "xl/workbook.bin"]) },
    { name: "xl/_rels/workbook.bin.rels", data: rel(["worksheet", "worksheets/sheet1.bin"], ["styles", "styles.bin"]) },
    {
      name: "xl/workbook.bin",
      data: Uint8Array.from([0x83, 1, 0, 0x8f, 1, 0, 0x9c, 1, listed.length, ...listed, 0x90, 1, 0, 0x84, 1, 0]),
    },
    {
      name: "xl/styles.bin",
      data: Uint8Array.from([0x96, 2, 0, 0xe9, 4, 4, 1, 0, 0, 0, 47, style.length, ...style, 0xea, 4, 0, 0x97, 2, 0]),
    },
    { name: "xl/worksheets/sheet1.bin", data: Uint8Array.from(sheet) },
    ...more,
  ]);
}

/** A sheet whose only cell, the number 5, stands in a row counted from 0. */
function cellInRow(row: number): readonly number[] {
  const at = [row & 255, (row >> 8) & 255, (row >> 16) & 255, (row >>> 24) & 255];
  const rowHead = [...at, ...Array<number>(13).fill(0)];
  const cell = [0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0];
  return [0x81, 1, 0, 0x91, 1, 0, 0, rowHead.length, ...rowHead, 2, cell.length, ...cell, 0x92, 1, 0, 0x82, 1, 0];
}

test.each([
  ["a cell in its first row", "read", () => xlsb(cellInRow(0))],
  ["a cell in a row far away", "too-large", () => xlsb(cellInRow(1_048_575))],
  ["a cell in a row that no sheet has", "too-large", () => xlsb(cellInRow(4_000_000_000))],
  [
    "an archive bomb",
    "too-large",
    () => xlsb(cellInRow(0), [{ name: "xl/media/a.png", data: new Uint8Array(300 * 1024 * 1024) }]),
  ],
])("an .xlsb with %s: %s", async (_, code, make) => {
  expect(await codeOf(make())).toBe(code);
});
