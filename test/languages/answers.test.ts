import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { planAgreedCopy } from "../../src/jmi/agreed/plan-agreed-copy";
import { agreedChanges } from "../../src/jmi/agreed/agreed-changes";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { templateCatalogue } from "../../src/messages/catalogues";
import { createTranslate } from "../../src/messages/translate";
import { checkJmi, guideline } from "../jmi/run-jmi";
import { expectFindings, ruleTable } from "../support/rule-table";

/** Words with which a row answers a rule, as the texts of each language tell people to write them. */
test("that no partnering action is required is an answer in every language of the templates", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe food | Markets inspected | Markets | Inspect - MOH | Aucune requise |
    | Safe roads | Signs set up | Signs | Set up - MPWT | មិនត្រូវការ |
    | Safe water | Wells tested | Share tested | Test - MRD | មិនត្រូវការទេ។ |
    | Clean towns | Waste collected | Share collected | Collect - MoE | គ្មាន |
    | | | | | ^JMI-11:placeholder |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-11"]));
});

test("a new indicator needs a reason in every language of the templates", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Framework reference |
    | Safe water | Wells tested | Share tested | Test - MRD | Partners share data | ថ្មី |
    | | | | | | ^JMI-05:new-without-reason |
    | | Wells repaired | Repairs | Repair - MRD | Partners share data | ថ្មី ព្រោះមិនទាន់មានការអង្កេត |
    | | Wells dug | Wells | Dig - MRD | Partners share data | Nouvel indicateur |
    | | | | | | ^JMI-05:new-without-reason |
    | | Wells closed | Closed wells | Close - MRD | Partners share data | New: no survey asks it |
    | | Wells mapped | Mapped wells | Map - MRD | Partners share data | Somewhere |
    | | | | | | ^JMI-33:unknown |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-05", "JMI-33"]));
});

test("a principle of one’s own is told in every language of the templates", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Partnering strengthens |
    | Safe water | Wells tested | Share tested | Test - MRD | Partners share data | ផ្សេង៖ ចែករំលែកទិន្នន័យ |
    | | Wells repaired | Repairs | Repair - MRD | Partners share data | Autre : données |
    | | Wells dug | Wells | Dig - MRD | Partners share data | ល្អ |
    | | | | | | ^JMI-44:unknown |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-44"]));
});

test.each(["fr", "km"] as const)("a copy kept in %s is read as what the group agreed on", (language) => {
  const translate = createTranslate(templateCatalogue(language), language);
  const nothing = { sheets: [], names: [] };
  const template = planToWorkbook(
    planJmi({ guideline, entity: "", period: "", sample: true, translate, language, taken: nothing }),
  );
  const [matrix] = readJmiMatrices(template, guideline);
  if (!matrix) throw new Error("no matrix");
  const copy = planToWorkbook(planAgreedCopy(matrix, "2019-03-21", translate, nothing));
  const matrices = readJmiMatrices({ ...template, grids: [...copy.grids, ...template.grids] }, guideline);
  expect(matrices.map(({ sheet, agreed }) => [sheet, agreed?.sheet, agreed?.day])).toEqual([
    [matrix.sheet, copy.grids[0]?.sheet, "2019-03-21"],
  ]);
  expect(copy.grids[0]?.sheet).not.toMatch(/^Agreed/);
  expect(matrices.flatMap(agreedChanges)).toEqual([]);
});
