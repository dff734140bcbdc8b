import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { findingsPage } from "../../src/report/findings-page/findings-page";
import { prettyFormat } from "../../src/report/pretty";
import { reportText } from "../../src/report/report-format";
import type { ReportFormat } from "../../src/report/report-format";
import { layoutWorkbook } from "../layouts/layout-text";

const HEADS = "| Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |";
const WELLS =
  "| Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig | Agree |";
const PUMPS = "| | Pumps fitted | Wells with a pump: from 10% (2018) to 40% by December 2020 | Fit | Agree |";

const translate = createTranslate();
const tool = { name: "results-matrix", version: "0.1.0" };

function told(format: ReportFormat, text: string): string {
  const inspection = inspectWorkbook(layoutWorkbook(text), { asOf: "2020-03-31" });
  return reportText(format, [{ file: "a.xlsx", state: "read", inspection }]);
}

test.each([
  ["text", prettyFormat({ translate })],
  ["page", findingsPage({ tool, translate, language: "en", asOf: "2020-03-31" })],
])("the report as %s names every sheet that a matrix goes on in", (_, format) => {
  const paged = `== JMI p1 ==\n${HEADS}\n${WELLS}\n== JMI p2 ==\n${PUMPS}`;
  expect(told(format, paged)).toMatch(/A1:E2 · continued on JMI p2 · .* · 2 indicators/);
  const whole = told(format, `== JMI ==\n${HEADS}\n${WELLS}\n${PUMPS}`);
  expect(whole).toMatch(/A1:E3 · .* · 2 indicators/);
  expect(whole).not.toContain("continued on");
});
