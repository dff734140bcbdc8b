import { crc32, deflateRawSync } from "node:zlib";

export interface ZipTestPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the headers say the size is, where a test wants them to lie. */
  readonly declaredSize?: number;
  /** General purpose flags; 1 is encrypted. */
  readonly flags?: number;
}

/** A zip file made by hand, so that tests can make damaged and dishonest ones. */
export function makeZip(parts: readonly ZipTestPart[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = typeof part.data === "string" ? Buffer.from(part.data, "utf8") : Buffer.from(part.data);
    const packed = deflateRawSync(data);
    const name = Buffer.from(part.name, "utf8");
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declaredSize ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    local.push(Buffer.from("PK\x03\x04", "latin1"), fields, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, listed, end]));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface WorkbookTestParts {
  /** The inside of `<worksheet>`. */
  readonly sheet: string;
  /** What stands before `<sheets>` and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly more?: readonly ZipTestPart[];
}

/** A workbook of one sheet, "Sheet1", from its XML. */
export function makeWorkbook({
  sheet,
  before = "",
  after = "",
  strings = "",
  styles = "",
  more = [],
}: WorkbookTestParts): Uint8Array {
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  return makeZip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "_rels/.rels",
      data: `<Relationships xmlns="${PACKAGE}">${rel("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships xmlns="${PACKAGE}">${rel("rId1", "worksheet", "worksheets/sheet1.xml")}${rel("rId2", "sharedStrings", "sharedStrings.xml")}${rel("rId3", "styles", "/xl/styles.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    },
    { name: "xl/sharedStrings.xml", data: `<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: "xl/styles.xml", data: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    { name: "xl/worksheets/sheet1.xml", data: `<worksheet xmlns="${MAIN}">${sheet}</worksheet>` },
    ...more,
  ]);
}

/** A workbook of many sheets that all have the same inside. */
export function makeManySheets(count: number, sheet: string): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return makeZip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "_rels/.rels",
      data: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships xmlns="${PACKAGE}">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${LINKS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${numbers.map((number) => `<sheet name="S${number}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    },
    ...numbers.map((number) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      data: `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    })),
  ]);
}
