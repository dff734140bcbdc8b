import type { PlannedContent } from "../../grid/sheet-plan";
import { wordIn } from "../../guidelines/wording/wording";
import type { JmiTemplateContext } from "./template-options";
import type { TemplateColumn } from "./matrix-layout";

/** A day of the outputs' period, or a text of the catalogue. */
type SampleCell =
  | { readonly text: string }
  | { readonly word: string }
  | { readonly day: "baseline" | "report" | "target" }
  | { readonly content: string | number };
type SampleRow = Readonly<Partial<Record<TemplateColumn, SampleCell>>>;

const text = (key: string): SampleCell => ({ text: key });
const word = (key: string): SampleCell => ({ word: key });
const content = (value: string | number): SampleCell => ({ content: value });
const BASELINE: SampleCell = { day: "baseline" };
const REPORT: SampleCell = { day: "report" };
const TARGET: SampleCell = { day: "target" };

/**
 * A group's matrix with nothing to be found in it. Its first indicator says baseline and target in its text alone, so
 * that the columns beside it can be filled from there.
 */
const ROWS: readonly SampleRow[] = [
  {
    outcome: text("outcome"),
    output: text("tests.output"),
    indicator: text("tests.indicator"),
    activity: text("tests.activity"),
    partnering: text("tests.partnering"),
    dataSource: text("tests.source"),
    frequency: word("frequency.quarterly"),
    routine: word("yesNo.yes"),
    programme: text("programme"),
    status: word("status.onSchedule"),
    actual: content(47),
    actualDate: REPORT,
    progress: text("tests.progress"),
    milestones: text("tests.milestones"),
    partneringState: text("tests.partneringState"),
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
    frequency: word("frequency.yearly"),
    routine: word("yesNo.no"),
    programme: text("programme"),
    status: word("status.behind"),
    actual: content(15),
    actualDate: REPORT,
    progress: text("plans.progress"),
    challenges: text("plans.challenges"),
    delayReason: text("plans.delayReason"),
    recommendation: text("plans.recommendation"),
    addressee: word("addressee.hostMinistry"),
    unresolved: word("yesNo.yes"),
    milestones: text("plans.milestones"),
    partneringState: text("plans.partneringState"),
  },
  {
    output: text("schools.output"),
    indicator: text("schools.indicator"),
    activity: text("schools.activity"),
    partnering: text("schools.partnering"),
    baseline: content(640),
    baselineUnit: content("Number"),
    baselineDate: BASELINE,
    target: content(1200),
    targetDate: TARGET,
    dataSource: text("schools.source"),
    frequency: word("frequency.yearly"),
    routine: word("yesNo.yes"),
    programme: text("programme"),
    status: word("status.onSchedule"),
    actual: content(910),
    actualDate: REPORT,
    progress: text("schools.progress"),
    milestones: text("schools.milestones"),
    partneringState: text("schools.partneringState"),
  },
];

/** The worked example's cells, row by row from the first prepared one. */
export function sampleRows(context: JmiTemplateContext): readonly ReadonlyMap<TemplateColumn, PlannedContent>[] {
  const { translate, periods, guideline, language } = context;
  const { from, to } = periods.output;
  const days = { baseline: `${from - 1}-12-31`, report: `${from}-08-31`, target: `${to}-12-31` };
  const args = { baseline: String(from - 1), target: String(to), outcome: String(periods.outcome.to) };
  const planned = (cell: SampleCell): PlannedContent => {
    if ("text" in cell) return translate(`template.jmi.sample.${cell.text}`, args);
    if ("word" in cell) return translate(`template.jmi.${cell.word}`);
    if ("day" in cell) return { date: days[cell.day] };
    return typeof cell.content === "string" ? wordIn(language, cell.content) : cell.content;
  };
  // Another country's guideline has frameworks and principles of its own.
  const [framework, partneringTag] = [
    firstOf(Object.keys(guideline.frameworks), "NSDP"),
    firstOf(guideline.principles, "Ownership"),
  ];
  const own: SampleRow = { ...(framework && { framework }), ...(partneringTag && { partneringTag }) };
  return ROWS.map((row) => {
    const cells = Object.entries({ ...row, ...own }) as [TemplateColumn, SampleCell][];
    return new Map(cells.map(([key, cell]) => [key, planned(cell)]));
  });
}

/** The usual word where the list has it, else the list's first; null for an empty list. */
function firstOf(list: readonly string[], usual: string): SampleCell | null {
  const [first] = list;
  return first === undefined ? null : { content: list.includes(usual) ? usual : first };
}
