import type { Translate } from "../../check/message";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { ProgressLine, ProgressReport } from "../../jmi/progress/progress-report";
import { activitiesCell, fieldCell, partneringCell } from "./cell-contents";
import { tablesSheet } from "./report-sheet";
import type { ReportCell, ReportLook, ReportTable } from "./report-sheet";

type Column = readonly [key: string, width: number, look: ReportLook];

const NARRATIVE: readonly Column[] = [
  ["number", 5, "count"],
  ["output", 24, "text"],
  ["indicator", 28, "text"],
  ["progress", 32, "text"],
  ["challenges", 30, "text"],
  ["delayReason", 26, "text"],
  ["recommendation", 30, "text"],
  ["addressee", 15, "text"],
];
const ACTIVITIES: readonly Column[] = [
  ["number", 5, "count"],
  ["output", 28, "text"],
  ["activities", 50, "text"],
  ["milestones", 36, "text"],
  ["partnering", 40, "text"],
  ["partneringState", 36, "text"],
];

/** What the group says of every indicator: progress, challenges, delays, recommendations. */
export function narrativeSheet(name: string, { lines }: ProgressReport, translate: Translate): SheetPlan {
  return oneTable(
    name,
    "narrative",
    NARRATIVE,
    lines.map((line, index) => {
      const { indicator } = line;
      return [
        index + 1,
        outputText(line, lines[index - 1]),
        indicator.text,
        ...(["progress", "challenges", "delayReason", "recommendation", "addressee"] as const).map((key) =>
          fieldCell(indicator, key),
        ),
      ];
    }),
    translate,
  );
}

/** Activities with their implementers and partnering actions of every output, and how far they are. */
export function activitiesSheet(name: string, { lines }: ProgressReport, translate: Translate): SheetPlan {
  return oneTable(
    name,
    "activities",
    ACTIVITIES,
    lines.map((line, index) => {
      const { output, indicator } = line;
      const isFirst = lines[index - 1]?.output !== output;
      return [
        index + 1,
        outputText(line, lines[index - 1]),
        isFirst ? activitiesCell(output) : null,
        fieldCell(indicator, "milestones"),
        isFirst ? partneringCell(output) : null,
        fieldCell(indicator, "partneringState"),
      ];
    }),
    translate,
  );
}

function outputText({ output }: ProgressLine, before: ProgressLine | undefined): ReportCell {
  return before?.output === output ? null : output.text;
}

function oneTable(
  name: string,
  key: "narrative" | "activities",
  columns: readonly Column[],
  rows: ReportTable["rows"],
  translate: Translate,
): SheetPlan {
  const table: ReportTable = {
    title: "",
    columns: columns.map(([column, , look]) => [translate(`progress.column.${column}`), look] as const),
    rows,
    none: translate("progress.none"),
  };
  return tablesSheet(
    name,
    translate(`progress.${key}.title`),
    translate(`progress.${key}.note`),
    columns.map(([, width]) => width),
    [table],
  );
}
