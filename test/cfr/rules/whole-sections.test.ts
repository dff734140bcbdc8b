import { createTranslate } from "../../../src/messages/translate";
import { checkTable } from "../support";
import { WHOLE, only, textOf, without } from "./whole-document";

describe("sections missing, doubled, renamed, reordered", () => {
  const headed = (text: string, mark: string) =>
    text.replace(/(\| Objective \| Weight of objective [^\n]*)\n/, `$1\n| ${mark} |\n`);

  test("all that is missing is named in one finding", () => {
    const [finding] = checkTable(headed(without("5 Requirements", "6 Outcomes"), "^CFR-001:missing"));
    const translate = createTranslate();
    expect(translate("rules.CFR-001.missing.what", finding?.args ?? {})).toMatch(
      /^2 sections are missing: 5 \(.+\); 6 \(.+\)\.$/,
    );
    expect(translate("rules.CFR-001.missing.why", finding?.args ?? {})).toContain("Found so far: 1, 2, 3, 4.");
  });

  test("a lone matrix is not asked for sections, nor one with trends", () => {
    checkTable(
      `== Plan ==${WHOLE["2 Matrix"]}`,
      only("CFR-001", "CFR-002", "CFR-101", "CFR-501", "CFR-502", "CFR-511", "CFR-512"),
    );
    checkTable(
      `== Plan ==${WHOLE["2 Matrix"]}\n== Past ==${WHOLE["3 Trends"]}`,
      only("CFR-001", "CFR-002", "CFR-101", "CFR-502"),
    );
  });

  test("sheets may be called anything", () => {
    checkTable(
      textOf(
        Object.fromEntries(
          Object.entries(WHOLE).map(([name, text], index) => [name === "About" ? name : `Sheet${index}`, text]),
        ),
      ),
    );
  });

  test("a section on two sheets, and one before its place", () => {
    const doubled = WHOLE["5 Requirements"].replace(
      "What happens if not met |",
      "What happens if not met |\n| | | | | | ^CFR-001:doubled |",
    );
    checkTable(textOf({ ...WHOLE, "5 again": doubled }), only("CFR-001"));
    const { "1 Objectives": first, ...rest } = WHOLE;
    const text = textOf({ ...rest, "1 Objectives": first });
    expect(checkTable(headed(text, "^CFR-001:order"), only("CFR-001"))[0]?.severity).toBe("advice");
  });

  test("two matrices that nothing tells apart", () => {
    const again = WHOLE["2 Matrix"].replace(
      /(\| Objective \| Weight of objective [^\n]*)\n/,
      "$1\n| ^CFR-003:alike |\n",
    );
    checkTable(textOf({ ...WHOLE, "Matrix b": again }), only("CFR-003"));
    for (const name of ["2 Revised", "2 Initial", "2 Révisé"])
      checkTable(textOf({ ...WHOLE, [name]: WHOLE["2 Matrix"] }), only("CFR-003"));
  });

  test("two CFRs in one workbook are two documents", () => {
    const second = Object.fromEntries(Object.entries(WHOLE).map(([name, text]) => [`${name} (2)`, text]));
    checkTable(textOf({ ...WHOLE, ...second }), only("CFR-001", "CFR-002", "CFR-003", "CFR-201", "CFR-512"));
  });

  test("an untouched template is not scolded", () => {
    const empty = Object.fromEntries(
      Object.entries(WHOLE).map(([name, text]) => [
        name,
        text
          .split("\n")
          .filter((line) => /Template|Guideline|\| 1[A-D] |Objective \||Acronym|Success indicator/.test(line))
          .join("\n")
          .replace(/^/, "\n"),
      ]),
    );
    checkTable(textOf(empty));
  });
});
