import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { libreOfficeConvertAll } from "../../support/libre-office";
import { layoutFile } from "../layout-file";
import { ASKED, LAYOUTS } from "./all-layouts";
import { readBack } from "./read-back";

test.each(["xls", "ods"])(
  "made layouts are read alike from the .%s that LibreOffice saves of them",
  async (format) => {
    const files = await Promise.all(LAYOUTS.map(({ workbook }) => layoutFile(workbook)));
    const converted = await libreOfficeConvertAll(files, format);
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
