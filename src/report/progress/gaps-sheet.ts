import type { Translate } from "../../check/message";
import { refKey } from "../../grid/cell-ref";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { ProgressReport } from "../../jmi/progress/progress-report";
import { tablesSheet } from "./report-sheet";

const COLUMNS = [
  ["cell", 24],
  ["of", 34],
  ["is", 30],
  ["output", 44],
  ["indicator", 44],
] as const;

/** Everything that the report should tell and the workbook leaves blank or to be determined. */
export function gapsSheet(name: string, { lines, groupGaps }: ProgressReport, translate: Translate): SheetPlan {
  return tablesSheet(
    name,
    translate("progress.gaps.title"),
    translate("progress.gaps.note"),
    COLUMNS.map(([, width]) => width),
    [
      {
        title: "",
        columns: COLUMNS.map(([key]) => [translate(`progress.gaps.${key}`), "text"] as const),
        rows: [
          ...groupGaps.map(({ of, at }) => [
            at && refKey(at),
            translate(`progress.header.${of}`),
            translate("progress.gap.blank"),
            null,
            null,
          ]),
          ...lines.flatMap(({ output, indicator, gaps }) =>
            gaps.map(({ of, at, is }, index) => [
              refKey(at),
              translate(`progress.column.${of}`),
              translate(`progress.gap.${is}`),
              // Told once: thirty indicators with all their gaps are pages enough.
              index === 0 ? output.text : null,
              index === 0 ? indicator.text : null,
            ]),
          ),
        ],
        none: translate("progress.gaps.none"),
      },
    ],
  );
}
