import { isUncalculated, formulaAt, numberFormatAt } from "../../src/grid/grid";
import type { Grid, Workbook } from "../../src/grid/grid";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { makeWorkbook } from "../support/make-zip";
import type { WorkbookTestParts } from "../support/make-zip";

async function read(parts: WorkbookTestParts): Promise<{ grid: Grid; workbook: Workbook }> {
  const answer = await readXlsx(makeWorkbook(parts));
  if (answer.state === "failed") throw new Error(`${answer.code}: ${answer.detail}`);
  const [grid] = answer.workbook.grids;
  if (!grid) throw new Error("no sheet");
  return { grid, workbook: answer.workbook };
}

const cells = (xml: string) => ({ sheet: `<sheetData><row r="1">${xml}</row></sheetData>` });

describe("values", () => {
  test("numbers keep every digit", async () => {
    const { grid } = await read(
      cells('<c r="A1"><v>0.1</v></c><c r="B1"><v>1E-9</v></c><c r="C1" t="n"><v>-12345.678901234</v></c>'),
    );
    expect(grid.values).toEqual([[0.1, 1e-9, -12345.678901234]]);
  });

  test("shared, rich and inline text is text; phonetic guides are not", async () => {
    const { grid } = await read({
      ...cells(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve">line </t></r></is></c>',
      ),
      strings:
        "<si><t>a &amp; b_x000D_&#10;c</t></si>" +
        '<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si>',
    });
    expect(grid.values).toEqual([["a & b\r\nc", "bold plain", "inline "]]);
  });

  test("booleans, errors, blank cells and results of formulas", async () => {
    const { grid } = await read(
      cells(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" s="0"/>' +
          '<c r="D1" t="str"><f>A1&amp;"x"</f><v>TRUEx</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f>2*3</f><v>6</v></c><c r="G1"><f>H1</f></c>',
      ),
    );
    expect(grid.values).toEqual([[true, { error: "#N/A" }, null, "TRUEx", { error: "#DIV/0!" }, 6, null]]);
    expect(grid.formulas).toEqual([[null, null, null, '=A1&"x"', "=1/0", "=2*3", "=H1"]]);
  });

  test("a formula that was never calculated has no value; one that results in no text has the empty text", async () => {
    const { grid } = await read(
      cells(
        '<c r="A1"><f>B9</f></c><c r="B1"><f>B9</f><v></v></c><c r="C1" t="str"><f>B9</f></c><c r="D1" t="str"><f>B9</f><v></v></c>',
      ),
    );
    expect(grid.values).toEqual([[null, null, null, ""]]);
    expect([0, 1, 2, 3].map((column) => isUncalculated(grid, 0, column))).toEqual([true, true, true, false]);
  });

  test("dates stay the serials they are, in either date system", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>';
    const dated = {
      ...cells(
        '<c r="A1" s="1"><v>46112.123456789</v></c><c r="B1" s="2"><v>60</v></c><c r="C1" t="d"><v>2026-03-31</v></c><c r="D1"><v>5</v></c>',
      ),
      styles,
    };
    const windows = await read(dated);
    expect(windows.grid.values).toEqual([[46112.123456789, 60, 46112, 5]]);
    expect([0, 1, 3].map((column) => numberFormatAt(windows.grid, 0, column))).toEqual([
      "dd/mm/yyyy",
      "m/d/yyyy",
      null,
    ]);
    const mac = await read({ ...dated, before: '<workbookPr date1904="1"/>' });
    expect(mac.workbook.dateSystem).toBe("1904");
    expect(mac.grid.values).toEqual([[46112.123456789, 60, 44650, 5]]);
  });

  test("cells and rows without addresses follow one another", async () => {
    const { grid } = await read({
      sheet: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    });
    expect(grid.values).toEqual([[1, 2], [3]]);
  });
});

describe("formulas", () => {
  test("a shared formula is told for each of its cells", async () => {
    const { grid } = await read({
      sheet:
        '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM($A1:A$1)&amp;"A1"&amp;\'A1 B2\'!A1+LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    });
    expect(formulaAt(grid, 1, 2)).toBe("=A2*$B$1+SUM($A2:A$1)&\"A1\"&'A1 B2'!A2+LOG10(A2)");
    expect(formulaAt(grid, 2, 3)).toBe("=B3*$B$1+SUM($A3:B$1)&\"A1\"&'A1 B2'!B3+LOG10(B3)");
  });
});

describe("the sheet around the cells", () => {
  test("merges, hidden rows, names and other sheets' states", async () => {
    const { grid, workbook } = await read({
      sheet:
        '<sheetData><row r="2" hidden="1"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C4"/></mergeCells>',
      after:
        '<definedNames><definedName name="RM_CFR_Matrix">Sheet1!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName></definedNames>',
    });
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect([...grid.hiddenRows]).toEqual([1]);
    expect(workbook.names).toEqual([{ name: "RM_CFR_Matrix", refersTo: "=Sheet1!$A$1:$B$9" }]);
    expect(grid.values).toEqual([[], [null, 1]]);
  });

  test("20,000 rows of empty formatted cells leave nothing behind", async () => {
    const row = (number: number) =>
      `<row r="${number}" s="1" customFormat="1">${"ABCDEFGHIJKLMNOP"
        .split("")
        .map((letter) => `<c r="${letter}${number}" s="1"/>`)
        .join("")}</row>`;
    const bytes = makeWorkbook({
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 20_000 }, (_, index) => row(index + 2)).join("")}</sheetData>`,
    });
    const answer = await readXlsx(bytes);
    expect(answer).toMatchObject({
      state: "read",
      workbook: { grids: [{ values: [[1]], formulas: [], numberFormats: [] }] },
    });
  });
});
