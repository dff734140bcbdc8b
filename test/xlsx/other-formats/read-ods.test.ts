import { formulaAt, numberFormatAt, valueAt } from "../../../src/grid/grid";
import type { Grid, Workbook } from "../../../src/grid/grid";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { makeZip } from "../../support/make-zip";
import type { ZipTestPart } from "../../support/make-zip";

const NAMESPACES = ["office", "table", "text", "style", "number", "calcext", "draw"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");
const CELL_STYLE = (name: string, data: string) =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`;

interface OdsParts {
  /** The inside of the spreadsheet. */
  readonly body: string;
  readonly styles?: string;
  readonly commonStyles?: string;
  readonly more?: readonly ZipTestPart[];
}

function ods({ body, styles = "", commonStyles = "", more = [] }: OdsParts): Uint8Array {
  return makeZip([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
    {
      name: "content.xml",
      data: `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: "styles.xml",
      data: `<office:document-styles ${NAMESPACES}><office:styles>${commonStyles}</office:styles></office:document-styles>`,
    },
    ...more,
  ]);
}

async function workbookOf(parts: OdsParts): Promise<Workbook> {
  const answer = await readWorkbook(ods(parts));
  if (answer.state === "failed") throw new Error(`${answer.code}: ${answer.detail}`);
  return answer.workbook;
}

/** The only sheet of a workbook, from the rows of its table. */
async function gridOf(rows: string, rest: Omit<OdsParts, "body"> = {}): Promise<Grid> {
  const { grids } = await workbookOf({ body: `<table:table table:name="S">${rows}</table:table>`, ...rest });
  const [grid] = grids;
  if (!grid) throw new Error("no sheet");
  return grid;
}

const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const cell = (attributes: string, inside = "") => `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const text = (words: string) => cell('office:value-type="string"', `<text:p>${words}</text:p>`);

test.each<readonly [string, string, unknown]>([
  ["a text", text("Objective"), "Objective"],
  ["a text of two paragraphs", text("one</text:p><text:p>two"), "one\ntwo"],
  ["spaces, tabs and line breaks", text('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), "a  b\tc\nd"],
  ["white space of the file itself", text("\n   a\n   b"), "a b"],
  ["a text with spans and links", text("<text:span>Safe</text:span> <text:a>water</text:a>"), "Safe water"],
  [
    "a text with a note, which stays out",
    cell(
      'office:value-type="string"',
      "<office:annotation><text:p>note</text:p></office:annotation><text:p>own</text:p>",
    ),
    "own",
  ],
  [
    "a text with a drawing, which stays out",
    cell('office:value-type="string"', "<text:p>own</text:p><draw:frame><text:p>drawn</text:p></draw:frame>"),
    "own",
  ],
  ["a number", cell('office:value-type="float" office:value="0.30000000000000004"'), 0.30000000000000004],
  ["a percentage", cell('office:value-type="percentage" office:value="0.85"', "<text:p>85%</text:p>"), 0.85],
  ["an amount of money", cell('office:value-type="currency" office:value="12.5"'), 12.5],
  ["a truth", cell('office:value-type="boolean" office:boolean-value="true"'), true],
  ["a day", cell('office:value-type="date" office:date-value="2026-03-31"'), 46112],
  ["a day with its time", cell('office:value-type="date" office:date-value="2026-03-31T12:00:00.000"'), 46112.5],
  [
    "a day before every serial",
    cell('office:value-type="date" office:date-value="1800-01-01"', "<text:p>1.1.1800</text:p>"),
    "1.1.1800",
  ],
  ["a length of time", cell('office:value-type="time" office:time-value="PT36H00M00S"'), 1.5],
  [
    "an error",
    cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', "<text:p>#DIV/0!</text:p>"),
    { error: "#DIV/0!" },
  ],
  ["a formula's empty text", cell('table:formula="of:=&quot;&quot;"', "<text:p/>"), ""],
  ["a formula never calculated", cell('table:formula="of:=1+1"'), null],
  ["an empty cell with a look", cell('table:style-name="ce1"'), null],
])("%s", async (_, xml, value) => {
  expect(valueAt(await gridOf(row(xml)), 0, 0)).toEqual(value);
});

test.each([
  ["of:=[.B2]*100", "=B2*100"],
  ["of:=SUM([.$B$2:.$B$9];[.C4])", "=SUM($B$2:$B$9,C4)"],
  ["of:=[$Lists.$A$2]&amp;&quot;;[.A1]&quot;", '=Lists!$A$2&";[.A1]"'],
  ["of:=MAX([$'2 Matrix'.A1:.B2])", "=MAX('2 Matrix'!A1:B2)"],
  ["of:=MAX([$'2.5 it''s'.A1:$'2.5 it''s'.B2])", "=MAX('2.5 it''s'!A1:B2)"],
  ["of:=CHOOSE(1;{1;2|3;4})", "=CHOOSE(1,{1,2;3,4})"],
  ["of:=COM.MICROSOFT.IFS([.A1]&gt;1;2)", "=IFS(A1>1,2)"],
  ["of:=[.#REF!]+1", "=#REF!+1"],
  ["msoxl:=SUM(A1:A3)", "=SUM(A1:A3)"],
])("the formula %s is %s", async (formula, expected) => {
  expect(formulaAt(await gridOf(row(cell(`table:formula="${formula}"`))), 0, 0)).toBe(expected);
});

const PERCENT_STYLE =
  '<number:percentage-style style:name="N1"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>';
const DATE_STYLE =
  '<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text> of </number:text><number:year number:style="long"/></number:date-style>';

test("number formats come from the cell, its row, its column and the styles they inherit", async () => {
  const number = (attributes = "") => cell(`office:value-type="float" office:value="0.5" ${attributes}`);
  const grid = await gridOf(
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="percent"/>' +
      row(number('table:style-name="percent"'), number('table:style-name="child"'), number()) +
      `<table:table-row table:default-cell-style-name="day">${number()}</table:table-row>` +
      row(number(), cell('office:value-type="percentage" office:value="0.5"')),
    {
      styles: `${PERCENT_STYLE}${DATE_STYLE}${CELL_STYLE("percent", "N1")}${CELL_STYLE("day", "N2")}<style:style style:name="child" style:family="table-cell" style:parent-style-name="Money"/>`,
      commonStyles: `<number:number-style style:name="N3"><number:number number:decimal-places="2" number:grouping="true"/></number:number-style>${CELL_STYLE("Money", "N3")}`,
    },
  );
  expect(numberFormatAt(grid, 0, 0)).toBe("0.0%");
  expect(numberFormatAt(grid, 0, 1)).toBe("#,##0.00");
  expect(numberFormatAt(grid, 0, 2)).toBe("0.0%");
  expect(numberFormatAt(grid, 1, 0)).toBe('dd/mm" of "yyyy');
  expect(numberFormatAt(grid, 2, 0)).toBeNull();
  expect(numberFormatAt(grid, 2, 1)).toBe("0%");
});

test("rows and cells that repeat stand in each place, and empty ones down to the end cost nothing", async () => {
  const grid = await gridOf(
    row(
      cell('table:number-columns-repeated="2"'),
      cell('office:value-type="float" office:value="7" table:number-columns-repeated="3"'),
    ) +
      `<table:table-row table:number-rows-repeated="4">${cell("")}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="2">${text("x")}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048569">${cell('table:number-columns-repeated="16384" table:style-name="ce1"')}</table:table-row>`,
  );
  expect(grid.values).toEqual([[null, null, 7, 7, 7], [], [], [], [], ["x"], ["x"]]);
});

test("heading rows, groups of rows, merges, hidden rows and hidden sheets are found", async () => {
  const { grids } = await workbookOf({
    styles:
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
    body:
      `<table:table table:name="A" table:style-name="ta1"><table:table-header-rows>${row(cell('office:value-type="string" table:number-rows-spanned="2" table:number-columns-spanned="1"', "<text:p>Objective</text:p>"))}</table:table-header-rows>` +
      `<table:table-row-group>${row("<table:covered-table-cell/>", text("b"))}</table:table-row-group>` +
      `<table:table-row table:visibility="filter">${text("c")}</table:table-row></table:table>` +
      `<table:table table:name="B" table:style-name="ta2">${row(text("z"))}</table:table>`,
  });
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["A", false],
    ["B", true],
  ]);
  expect(grids[0]?.values).toEqual([["Objective"], [null, "b"], ["c"]]);
  expect(grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect([...(grids[0]?.hiddenRows ?? [])]).toEqual([2]);
});

test("days count from 1904 where the file says so, and names are kept but those of the program", async () => {
  const { grids, dateSystem, names } = await workbookOf({
    body:
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>' +
      `<table:table table:name="A">${row(cell('office:value-type="date" office:date-value="2026-03-31"'))}</table:table>` +
      `<table:named-expressions><table:named-range table:name="RM_Units" table:cell-range-address="$'2 L'.$A$2:.$A$9"/><table:named-range table:name="_xlnm.Print_Titles" table:cell-range-address="$A.$1:.$2"/><table:named-expression table:name="Rate" table:expression="of:=[$A.$A$1]*2"/></table:named-expressions>`,
  });
  expect(dateSystem).toBe("1904");
  expect(grids[0]?.values).toEqual([[46112 - 1462]]);
  expect(names).toEqual([
    { name: "RM_Units", refersTo: "='2 L'!$A$2:$A$9" },
    { name: "Rate", refersTo: "=A!$A$1*2" },
  ]);
});

test("what was deleted under tracked changes is on no sheet", async () => {
  const { grids } = await workbookOf({
    body:
      `<table:tracked-changes><table:deletion>${cell('office:value-type="string"', "<text:p>gone</text:p>")}</table:deletion></table:tracked-changes>` +
      `<table:table table:name="A">${row(text("here"))}</table:table>`,
  });
  expect(grids.map(({ values }) => values)).toEqual([[["here"]]]);
});

const table = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;

test.each<readonly [string, string, OdsParts]>([
  [
    "encrypted parts",
    "encrypted",
    { body: "", more: [{ name: "META-INF/manifest.xml", data: "<manifest:encryption-data/>" }] },
  ],
  ["XML that ends early", "corrupt", { body: "<table:table>" }],
  ["entities of its own", "corrupt", { body: "<!DOCTYPE a [<!ENTITY b 'c'>]>" }],
  [
    "a row that repeats beyond the limit",
    "too-large",
    { body: table(`<table:table-row table:number-rows-repeated="1000000000">${text("x")}</table:table-row>`) },
  ],
  [
    "cells that unfold beyond the limit",
    "too-large",
    {
      body: table(
        `<table:table-row table:number-rows-repeated="900000">${cell('office:value-type="float" office:value="1" table:number-columns-repeated="16000"')}</table:table-row>`,
      ),
    },
  ],
  [
    "a cell beyond the last column",
    "corrupt",
    { body: table(row(cell('table:number-columns-repeated="20000"'), text("x"))) },
  ],
])("%s: %s", async (_, code, parts) => {
  expect(await readWorkbook(ods(parts))).toMatchObject({ state: "failed", code });
});

test("a part cut off anywhere is never read as a whole one", async () => {
  const sound = ods({ body: table(row(text("Objective"), text("Weight"))) });
  for (let length = 0; length < sound.length; length += 23) {
    expect(await readWorkbook(sound.subarray(0, length))).toMatchObject({ state: "failed" });
  }
});
