import type { Translate } from "../../check/message";
import { sheetDraft } from "../../grid/sheet-draft";
import type { SheetDraft } from "../../grid/sheet-draft";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { ProgressReport } from "../../jmi/progress/progress-report";
import { TWG_TEXTS } from "../../jmi/twg/twg";
import { dateCell } from "./cell-contents";
import { printedSheet, putTable } from "./report-sheet";
import type { ReportCell } from "./report-sheet";

const WIDTHS = [40, 70, 28, 28];
const SIGNED_BY = ["chair", "facilitator"] as const;
/** Room to sign by hand. */
const SIGNATURE_POINTS = 36;

export interface CoverParts {
  /** The cells of the export sheet that hold a status of every line, as a formula names them. */
  readonly reported: string;
  readonly computed: string;
}

/** Whose report it is, of which day and for which meeting, how many indicators stand how, and who signs. */
export function coverSheet(name: string, report: ProgressReport, parts: CoverParts, translate: Translate): SheetPlan {
  const draft = sheetDraft();
  draft.put(0, 0, translate("progress.title"), "title");
  const group = report.matrix.twg?.about?.texts.twg?.text ?? "";
  if (group !== "") draft.put(1, 0, group, "subtitle");
  let row = 3;
  for (const [label, content] of headerLines(report, translate)) {
    draft.put(row, 0, label, "label");
    draft.put(row, 1, content ?? undefined, typeof content === "object" ? "day" : "text");
    row += 1;
  }
  row = putOutcomes(draft, row + 1, report, translate);
  row = putCounts(draft, row + 1, report, parts, translate);
  for (const key of ["scale", "formula", "sources"]) {
    draft.put(row, 0, translate(`progress.note.${key}`, { tolerance: report.tolerance }), "note");
    row += 1;
  }
  const signed = putTable(draft, row + 1, {
    title: translate("progress.signOff.title"),
    columns: (["role", "name", "signature", "date"] as const).map(
      (key) => [translate(`progress.signOff.${key}`), "text"] as const,
    ),
    rows: SIGNED_BY.map((role) => [
      translate(`progress.header.${role}`),
      report.matrix.twg?.about?.texts[role]?.text || null,
      null,
      null,
    ]),
    none: "",
  });
  const sheet = printedSheet(name, draft, WIDTHS, null);
  const room = SIGNED_BY.map((_, index) => [signed.header + 1 + index, SIGNATURE_POINTS] as const);
  return { ...sheet, rowHeights: { ...sheet.rowHeights, ...Object.fromEntries(room) } };
}

function headerLines(report: ProgressReport, translate: Translate): readonly (readonly [string, ReportCell])[] {
  const { matrix, meeting, asOf } = report;
  const about = matrix.twg?.about;
  const { output } = matrix.periods;
  return [
    ...TWG_TEXTS.map((key): readonly [string, ReportCell] => [
      translate(`progress.header.${key}`),
      about?.texts[key]?.text || null,
    ]),
    [translate("progress.header.period"), output ? `${output.from}-${output.to}` : null],
    [translate("progress.header.asOf"), { date: asOf }],
    [translate("progress.header.meeting"), dateCell(meeting?.date)],
    [translate("progress.header.agendaSent"), dateCell(meeting?.agendaSent)],
    [translate("progress.header.agreed"), dateCell(about?.days.agreed)],
  ];
}

/** The outcomes with the numbers that their indicators have in the report. */
function putOutcomes(draft: SheetDraft, top: number, { lines }: ProgressReport, translate: Translate): number {
  const outcomes = [...new Set(lines.map(({ outcome }) => outcome))].filter(({ text }) => text !== "");
  if (outcomes.length === 0) return top;
  const numbers = (outcome: (typeof outcomes)[number]): string => {
    const own = lines.flatMap((line, index) => (line.outcome === outcome ? [index + 1] : []));
    const [first, last] = [own.at(0), own.at(-1)];
    return first === last ? String(first) : `${first}–${last}`;
  };
  const { next } = putTable(draft, top, {
    title: translate("progress.outcomes.title"),
    columns: [
      [translate("progress.outcomes.lines"), "text"],
      [translate("progress.outcomes.outcome"), "text"],
    ],
    rows: outcomes.map((outcome) => [numbers(outcome), outcome.text]),
    none: "",
  });
  return next;
}

/** Statuses that nobody has are left out; the sums are those of all lines. */
function putCounts(
  draft: SheetDraft,
  top: number,
  { counts, lines, matrix }: ProgressReport,
  { reported, computed }: CoverParts,
  translate: Translate,
): number {
  const outputs = matrix.outcomes.flatMap((outcome) => outcome.outputs);
  const shown = counts.filter((count) => count.reported + count.computed > 0);
  const { next } = putTable(draft, top, {
    title: translate("progress.counts.title", {
      outcomes: matrix.outcomes.length,
      outputs: outputs.length,
      indicators: lines.length,
    }),
    columns: [
      [translate("progress.counts.status"), "text"],
      [translate("progress.counts.meaning"), "text"],
      [translate("progress.counts.reported"), "count"],
      [translate("progress.counts.computed"), "count"],
    ],
    rows: shown.map(({ status, ...count }, index) => {
      const word = `$A$${top + 3 + index}`;
      return [
        translate(`progress.status.${status}`),
        translate(`progress.meaning.${status}`),
        { formula: `=COUNTIF(${reported},${word})`, cached: count.reported },
        { formula: `=COUNTIF(${computed},${word})`, cached: count.computed },
      ];
    }),
    none: translate("progress.none"),
  });
  return next;
}
