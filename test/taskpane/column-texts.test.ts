import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CFR_COLUMNS } from "../../src/guidelines/schema/cfr-columns";
import { JMI_COLUMNS } from "../../src/guidelines/schema/jmi-columns";
import columnTexts from "../../src/messages/en/columns.json";
import type { Catalogue } from "../../src/messages/translate-with";

const texts: Catalogue = columnTexts;

const literals = (file: string, type: string): string[] => {
  const code = readFileSync(join(__dirname, "../../src", file), "utf8");
  const declared = new RegExp(`export type ${type} =([^;]*);`).exec(code)?.[1] ?? "";
  return [...declared.matchAll(/"(\w+)"/g)].map((found) => found[1] ?? "");
};

test.each([
  ["CFR", [...CFR_COLUMNS, ...literals("cfr/matrix.ts", "CfrMatrixColumn")]],
  ["JMI", [...JMI_COLUMNS, ...literals("jmi/matrix.ts", "JmiMatrixColumn")]],
])("every column that a %s reader may find has a name in the pane", (_, columns) => {
  expect(columns.length).toBeGreaterThan(10);
  expect(columns.filter((column) => texts[`pane.column.${column}`] === undefined)).toEqual([]);
});
