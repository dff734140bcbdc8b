import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { libreOfficeConvertAll } from "../../support/libre-office";
import { toXlsb } from "../../support/to-xlsb";
import { layoutFile } from "../layout-file";
import { ASKED, LAYOUTS } from "./all-layouts";
import { readBack } from "./read-back";

type Converted = Promise<readonly Uint8Array[] | null>;

const FORMATS: Readonly<Record<string, (files: readonly Uint8Array[]) => Converted>> = {
  xls: (files) => libreOfficeConvertAll(files, "xls"),
  ods: (files) => libreOfficeConvertAll(files, "ods"),
  xlsb: (files) => Promise.resolve(files.map(toXlsb)),
};

test.each(Object.entries(FORMATS))(
  "made layouts are read alike when they are saved as .%s",
  async (_, convert) => {
    const converted = await convert(await Promise.all(LAYOUTS.map(({ workbook }) => layoutFile(workbook))));
    if (!converted) return console.info("LibreOffice is not installed: nothing was compared");
    const differing: Record<string, unknown> = {};
    for (const [index, { name, expected }] of LAYOUTS.entries()) {
      const read = await readWorkbook(new Uint8Array(converted[index] ?? []));
      if (read.state !== "read") throw new Error(`${name}: ${read.state}`);
      const { verdict, differs } = readBack({ workbook: read.workbook, expected });
      if (verdict !== "right") differing[name] = differs;
    }
    expect(differing).toEqual(ASKED);
  },
  600_000,
);
