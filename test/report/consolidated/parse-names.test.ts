import { parseNames } from "../../../src/report/consolidated/parse-names";

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
  ["a byte order mark", "\ufeffMines", false, ["Mines"]],
])("reads %s", (_, text, isCsv, names) => expect(parseNames(text, isCsv)).toEqual(names));
