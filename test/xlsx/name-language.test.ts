import { nameLanguage } from "../../src/xlsx/name-language";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { smallPlan } from "../contract/small-plan";

const LIMIT = 1_000_000;

const propertiesOf = async (bytes: Uint8Array) =>
  new TextDecoder().decode((await (await openZip(bytes, LIMIT)).read("docProps/core.xml")) ?? new Uint8Array());

test("a workbook says which language it is in, and holds what it held", async () => {
  const plain = await writePlan(smallPlan);
  const named = await nameLanguage(plain, "km");
  expect(await propertiesOf(plain)).not.toContain("dc:language");
  expect(await propertiesOf(named)).toContain("<dc:language>km</dc:language></cp:coreProperties>");
  expect(await readXlsx(named)).toEqual(await readXlsx(plain));
  expect((await openZip(named, LIMIT)).names).toEqual((await openZip(plain, LIMIT)).names);
});
