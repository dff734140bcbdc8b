import { areaToA1 } from "../grid/cell-ref";
import { columnQuestions } from "./column-questions";
import type { FileReport } from "./file-report";
import { NO_COLOURS, oneLine } from "./paint";
import type { PrettyOptions } from "./pretty";
import { prettyQuality } from "./pretty-quality";
import { prettyScore } from "./pretty-score";
import type { ReportFormat } from "./report-format";

/** Score cards alone, for people. */
export function prettyScores({ translate, paint = NO_COLOURS }: PrettyOptions): ReportFormat {
  return {
    summaryFirst: false,
    head: () => "",
    part: (report) => `${fileLines(report, { translate, paint }).join("\n")}\n`,
    between: "\n",
    foot: () => "",
  };
}

function fileLines(report: FileReport, { translate, paint }: Required<PrettyOptions>): string[] {
  const title = paint.strong(oneLine(report.file));
  if (report.state === "unreadable") return [title, `  ${paint.error(oneLine(report.error.message))}`];
  const { matrices } = report.inspection;
  if (matrices.length === 0) return [title, `  ${translate("report.no-matrix")}`];
  return [
    title,
    ...matrices.flatMap((inspected) => {
      const { kind, matrix } = inspected;
      const card = prettyScore(inspected, translate, paint);
      const none = [translate(kind === "jmi" ? "report.never-scored" : "report.not-scored")];
      const facts = [
        `${paint.strong(oneLine(matrix.sheet))} ${areaToA1(matrix.area)}`,
        ...(matrix.grid.hidden ? [translate("report.hidden")] : []),
        translate(`report.kind.${kind}`),
      ];
      return [
        `  ${facts.join(" · ")}`,
        ...columnQuestions(inspected, translate).map(({ message }) => `    ${paint.warning(message)}`),
        ...(card.length > 0 ? card : none).map((line) => `    ${line}`),
        ...prettyQuality(inspected, translate, paint).map((line) => `    ${line}`),
      ];
    }),
  ];
}
