import { readXlsx } from "../../src/xlsx/read-xlsx";
import { makeWorkbook, makeZip } from "../support/make-zip";

const text = (words: string) => new TextEncoder().encode(words);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const container = (stream: string) =>
  new Uint8Array([...OLE, ...Buffer.alloc(1000), ...Buffer.from(`${stream}\0`, "utf16le"), ...Buffer.alloc(500)]);
const sound = makeWorkbook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
const zeros = new Uint8Array(300 * 1024 * 1024);

function farCells(rows: number): string {
  return Array.from({ length: rows }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
}

const oneRow = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

/** A workbook whose sheet "Plan" has this part; `more` are further sheets in the list. */
function withSheetPart(part: string | Uint8Array | null, more = ""): Uint8Array {
  const link = (type: string, target: string) =>
    `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`;
  return makeZip([
    { name: "_rels/.rels", data: link("officeDocument", "xl/workbook.xml") },
    { name: "xl/_rels/workbook.xml.rels", data: link("worksheet", "sheet1.xml") },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns:r="x"><sheets><sheet name="Plan" r:id="rId1"/>${more}</sheets></workbook>`,
    },
    ...(part === null ? [] : [{ name: "xl/sheet1.xml", data: part }]),
  ]);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const answer = await readXlsx(bytes);
  return answer.state === "failed" ? answer.code : "read";
}

test.each<readonly [string, string, () => Uint8Array]>([
  ["an empty file", "not-a-workbook", () => new Uint8Array()],
  ["a text file", "text-file", () => text("Objective,Weight\nRoads,40\n")],
  ["a text of another alphabet", "text-file", () => new Uint8Array(Buffer.from("\ufeffគោលដៅ;ទម្ងន់\n", "utf16le"))],
  ["a web page", "web-page", () => text("\n<html><body><table><tr><td>Objective</td></tr></table></body></html>")],
  ["a table of a web page alone", "web-page", () => text("<table border=1><tr><td>Objective</td></tr></table>")],
  ["a web archive", "web-page", () => text("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
  ["a PDF", "pdf-file", () => text("%PDF-1.7\n%\u0000\u0001")],
  ["a rich text", "other-document", () => text("{\\rtf1\\ansi Objective}")],
  ["noise", "not-a-workbook", () => new Uint8Array([1, 2, 3, 0, 7, 255])],
  [
    "a workbook as one XML file",
    "unsupported-format",
    () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  [
    "a workbook of Excel 4",
    "unsupported-format",
    () => new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]),
  ],
  ["a workbook of Numbers", "unsupported-format", () => makeZip([{ name: "Index/Document.iwa", data: "x" }])],
  [
    "a text of OpenDocument",
    "other-document",
    () => makeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }]),
  ],
  ["a zip with a workbook in it", "archive", () => makeZip([{ name: "sent/RFD 2026.xlsx", data: sound }])],
  ["a workbook compressed once more", "archive", () => new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0])],
  [
    "a cell that names a text which is not there",
    "corrupt",
    () => makeWorkbook({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
  ],
  ["a zip of something else", "not-a-workbook", () => makeZip([{ name: "readme.txt", data: "hello" }])],
  [
    "a Word document",
    "other-document",
    () =>
      makeZip([
        {
          name: "_rels/.rels",
          data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: "word/document.xml", data: "<w:document/>" },
      ]),
  ],
  [
    "an .xlsb workbook",
    "unsupported-format",
    () =>
      makeZip([
        {
          name: "_rels/.rels",
          data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      ]),
  ],
  ["an .xls workbook", "unsupported-format", () => container("Workbook")],
  ["an encrypted workbook", "encrypted", () => container("EncryptedPackage")],
  ["an encrypted workbook known by its key alone", "encrypted", () => container("EncryptionInfo")],
  ["an older .xls workbook", "unsupported-format", () => container("Book")],
  ["a container with nothing in it", "corrupt", () => new Uint8Array([...OLE, ...Buffer.alloc(600)])],
  ["the first bytes of a container", "corrupt", () => new Uint8Array(OLE)],
  ["a Word document of old", "other-document", () => container("WordDocument")],
  ["a zip with encrypted parts", "encrypted", () => makeZip([{ name: "xl/workbook.xml", data: "x", flags: 1 }])],
  ["a workbook cut off at a third", "corrupt", () => sound.subarray(0, Math.floor(sound.length / 3))],
  ["a workbook without its last byte", "corrupt", () => sound.subarray(0, sound.length - 1)],
  [
    "a part with damaged bytes",
    "corrupt",
    () => sound.map((byte, index) => (index > 100 && index < 140 ? byte ^ 0x55 : byte)),
  ],
  ["a sheet whose XML ends early", "corrupt", () => makeWorkbook({ sheet: "<sheetData><row>" })],
  ["a sheet with entities of its own", "corrupt", () => makeWorkbook({ sheet: "<!DOCTYPE a [<!ENTITY b 'c'>]>" })],
  [
    "elements nested without end",
    "corrupt",
    () => makeWorkbook({ sheet: `${"<x>".repeat(200_000)}${"</x>".repeat(200_000)}` }),
  ],
  ["elements nested without end, and never closed", "corrupt", () => makeWorkbook({ sheet: "<x>".repeat(200_000) })],
  ["texts nested without end", "corrupt", () => makeWorkbook({ sheet: "", strings: "<r>".repeat(200_000) })],
  ["elements that close each other", "corrupt", () => makeWorkbook({ sheet: "<sheetData><row></sheetData></row>" })],
  ["a text that is not there", "corrupt", () => makeWorkbook({ sheet: oneRow('<c r="A1" t="s"><v>7</v></c>') })],
  ["a cell twice", "corrupt", () => makeWorkbook({ sheet: oneRow('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') })],
  ["a cell again without content", "read", () => makeWorkbook({ sheet: oneRow('<c r="A1"><v>1</v></c><c r="A1"/>') })],
  [
    "a cell twice, in a row that comes twice",
    "corrupt",
    () => makeWorkbook({ sheet: oneRow('<c r="A1"><v>1</v></c>').repeat(2) }),
  ],
  ["a sheet part that is none", "corrupt", () => withSheetPart("<html><body/></html>")],
  ["a sheet part that is not there", "corrupt", () => withSheetPart(null)],
  [
    "a sheet part in another encoding",
    "corrupt",
    () => withSheetPart(Buffer.from(`<worksheet>${oneRow('<c r="A1" t="str"><v>clé</v></c>')}</worksheet>`, "latin1")),
  ],
  [
    "a sheet part in UTF-16",
    "read",
    () =>
      withSheetPart(
        Buffer.from(`\ufeff<worksheet>${oneRow('<c r="A1" t="str"><v>clé</v></c>')}</worksheet>`, "utf16le"),
      ),
  ],
  ["two sheets of one name", "corrupt", () => withSheetPart("<worksheet/>", '<sheet name="PLAN" r:id="rId1"/>')],
  [
    "a cell outside every sheet",
    "corrupt",
    () => makeWorkbook({ sheet: '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>' }),
  ],
  [
    "a row by no number",
    "corrupt",
    () => makeWorkbook({ sheet: '<sheetData><row r="one"><c><v>1</v></c></row></sheetData>' }),
  ],
  [
    "more rows declared than allowed",
    "too-large",
    () => makeWorkbook({ sheet: '<dimension ref="A1:P1048576"/><sheetData/>' }),
  ],
  [
    "a row beyond those allowed",
    "too-large",
    () => makeWorkbook({ sheet: '<sheetData><row r="1000001"><c r="A1000001"><v>1</v></c></row></sheetData>' }),
  ],
  [
    "a few rows with a cell at their far end each, more blank ones than fit",
    "too-large",
    () => makeWorkbook({ sheet: `<sheetData>${farCells(2000)}</sheetData>` }),
  ],
  ["a zip bomb", "too-large", () => makeWorkbook({ sheet: "", more: [{ name: "xl/media/image1.png", data: zeros }] })],
  [
    "a zip bomb that lies about its size",
    "corrupt",
    () => makeZip([{ name: "_rels/.rels", data: zeros, declaredSize: 1000 }]),
  ],
])(
  "%s is told by its code: %s",
  async (_, code, make) => {
    expect(await codeOf(make())).toBe(code);
  },
  60_000,
);

test("every beginning of a workbook is answered, none is thrown", async () => {
  for (let length = 0; length < sound.length; length += 37) {
    expect(await codeOf(sound.subarray(0, length))).not.toBe("read");
  }
});

test("a workbook with any one byte changed is answered, none is thrown", async () => {
  for (let at = 0; at < sound.length; at += 11) {
    expect(typeof (await codeOf(sound.map((byte, index) => (index === at ? byte ^ 0xff : byte))))).toBe("string");
  }
});
