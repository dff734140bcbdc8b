import { namesInFile, parseNames } from "../../../src/report/consolidated/parse-names";

const NUMBERED = ["Works", "Mines", "Health", "Trade", "3 Rivers Authority"];

test.each([
  ["lines", "Ministry of Works\r\n\r\n Ministry  of Health \n", false, ["Ministry of Works", "Ministry of Health"]],
  ["a comma in a line", "Ministry of Works, Housing and Roads\n", false, ["Ministry of Works, Housing and Roads"]],
  [
    "the first column of a CSV",
    'Department,Head\n"Works, Housing",A\n"The ""big"" one";B\nMines\tC',
    true,
    ["Works, Housing", 'The "big" one', "Mines"],
  ],
  ["names told twice", "Mines\nMines\n", false, ["Mines"]],
  ["the column that is headed so", "No,Ministry,Head\n1,Works,A\n2,,B\n3,Mines,C", true, ["Works", "Mines"]],
  ["the first column with words", "1;Works, Roads;A\n2;Mines;B", true, ["Works, Roads", "Mines"]],
  ["cells pasted from a sheet", "1\tMinistry of Works\tx\n2\tMines\t", false, ["Ministry of Works", "Mines"]],
  ["a numbered list", "1. Works\n(2) Mines\n- Health\n• Trade\n3 Rivers Authority", false, NUMBERED],
  ["a heading in Khmer", "ក្រសួង,ប្រធាន\nក្រសួងសុខាភិបាល,A", true, ["ក្រសួងសុខាភិបាល"]],
  ["a name that is a heading elsewhere", "Ministry\nMines", false, ["Ministry", "Mines"]],
  ["a byte order mark", "\ufeffMines", false, ["Mines"]],
])("reads %s", (_, text, isCsv, names) => expect(parseNames(text, isCsv)).toEqual(names));

test("a file is a table by its name, and none where it is no text or has letters that nobody can tell", () => {
  expect(namesInFile("Mines,A\nWorks,B", "list.csv")).toEqual(["Mines", "Works"]);
  expect(namesInFile("Mines, Works", "list.txt")).toEqual(["Mines, Works"]);
  expect(namesInFile("PK\u0003\u0004\u0000", "list.csv")).toBeNull();
  expect(namesInFile("Minist\ufffdre", "list.csv")).toBeNull();
});
