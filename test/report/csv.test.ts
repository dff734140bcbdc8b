import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { toCsv } from "../../src/report/csv";

test("what is written is what is read, whatever the text", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\r") && !value.startsWith("\ufeff"));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = parseCsv(toCsv(rows), { delimiter: "," }).map((row) => row.map((cell) => String(cell ?? "")));
      expect(read).toEqual(rows.map((row) => row.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell))));
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j stays text where the file is opened", (text) => {
  expect(toCsv([[text]])).toMatch(/^"?'/);
});

test("numbers keep every digit and their sign", () => {
  expect(toCsv([[0.1 + 0.2, -5, null, 1e-9]])).toBe("0.30000000000000004,-5,,1e-9\r\n");
});
