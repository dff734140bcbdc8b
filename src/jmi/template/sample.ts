import type { PlannedContent } from "../../grid/sheet-plan";
import type { JmiTemplateContext } from "./template-options";
import type { TemplateColumn } from "./matrix-layout";

/** A day at the start or end of the outputs' period, or a text of the catalogue. */
type SampleCell =
  { readonly text: string } | { readonly day: "baseline" | "target" } | { readonly content: string | number };
type SampleRow = Readonly<Partial<Record<TemplateColumn, SampleCell>>>;

const text = (key: string): SampleCell => ({ text: key });
const content = (value: string | number): SampleCell => ({ content: value });
const BASELINE: SampleCell = { day: "baseline" };
const TARGET: SampleCell = { day: "target" };

/**
 * A TWG's matrix with mistakes to learn from: an indicator without a baseline, a target that is only a direction, an
 * activity nobody is named for, a date that is none, and a fourth output.
 */
const ROWS: readonly SampleRow[] = [
  {
    outcome: text("outcome"),
    output: text("tests.output"),
    indicator: text("tests.indicator"),
    activity: text("tests.activity"),
    partnering: text("tests.partnering"),
    baseline: content(34),
    baselineUnit: content("%"),
    baselineDate: BASELINE,
    target: content(60),
    targetDate: TARGET,
    dataSource: text("tests.source"),
    framework: content("NSDP"),
    programme: text("programme"),
  },
  {
    output: text("plans.output"),
    indicator: text("plans.indicator"),
    activity: text("plans.activity"),
    partnering: text("plans.partnering"),
    baseline: content(12),
    baselineUnit: content("%"),
    baselineDate: BASELINE,
    target: content(40),
    targetDate: TARGET,
    dataSource: text("plans.source"),
    framework: content("NSDP"),
    programme: text("programme"),
  },
  {
    output: text("schools.output"),
    indicator: text("schools.indicator"),
    activity: text("schools.activity"),
    baselineUnit: content("Number"),
    target: content(1200),
    targetDate: TARGET,
    dataSource: text("schools.source"),
  },
  {
    indicator: text("washing.indicator"),
    baseline: content(25),
    baselineUnit: content("%"),
    baselineDate: BASELINE,
    target: text("washing.target"),
    targetDate: TARGET,
    dataSource: text("schools.source"),
  },
  {
    output: text("law.output"),
    indicator: text("law.indicator"),
    activity: text("law.activity"),
    baseline: text("law.baseline"),
    baselineDate: BASELINE,
    target: text("law.target"),
    targetDate: text("law.date"),
    dataSource: text("law.source"),
  },
];

/** The worked example's cells, row by row from the first prepared one. */
export function sampleRows({
  translate,
  periods,
}: JmiTemplateContext): readonly ReadonlyMap<TemplateColumn, PlannedContent>[] {
  const { from, to } = periods.output;
  const days = { baseline: { date: `${from - 1}-12-31` }, target: { date: `${to}-12-31` } };
  const args = { baseline: String(from - 1), target: String(to), outcome: String(periods.outcome.to) };
  const planned = (cell: SampleCell): PlannedContent => {
    if ("text" in cell) return translate(`template.jmi.sample.${cell.text}`, args);
    return "day" in cell ? days[cell.day] : cell.content;
  };
  return ROWS.map(
    (row) =>
      new Map((Object.entries(row) as [TemplateColumn, SampleCell][]).map(([key, cell]) => [key, planned(cell)])),
  );
}
