import type { Finding } from "../check/finding";
import type { Translate } from "../check/message";
import { areaToA1, toA1 } from "../grid/cell-ref";
import { furtherSheets } from "../inspect/further-sheets";
import type { InspectedMatrix } from "../inspect/inspection";
import { columnQuestions } from "./column-questions";
import { countFindings, summarise } from "./file-report";
import type { FileReport } from "./file-report";
import { indicatorCount } from "./indicator-count";
import { NO_COLOURS, oneLine } from "./paint";
import type { Paint } from "./paint";
import { prettyQuality } from "./pretty-quality";
import { prettyScore } from "./pretty-score";
import type { ReportFormat } from "./report-format";

export interface PrettyOptions {
  readonly translate: Translate;
  readonly paint?: Paint;
}

/** The findings for people: by file and matrix, what is missing first; what, where, and what to do; scores; counts. */
export function prettyFormat({ translate, paint = NO_COLOURS }: PrettyOptions): ReportFormat {
  return {
    summaryFirst: false,
    head: () => "",
    part: (report) => `${fileLines(report, translate, paint).join("\n")}\n`,
    between: "\n",
    foot(summaries) {
      const { files, unreadable, errors, warnings, advice } = summarise(summaries);
      const lines = [paint.strong(translate("report.summary", { files, errors, warnings, advice }))];
      if (unreadable > 0) lines.push(paint.error(translate("report.unreadable", { unreadable })));
      return `\n${lines.join("\n")}\n`;
    },
  };
}

function fileLines(report: FileReport, translate: Translate, paint: Paint): string[] {
  const title = paint.strong(oneLine(report.file));
  if (report.state === "unreadable") return [title, `  ${paint.error(oneLine(report.error.message))}`];
  const { matrices } = report.inspection;
  if (matrices.length === 0) return [title, `  ${translate("report.no-matrix")}`];
  return [title, ...matrices.flatMap((inspected) => matrixLines(inspected, translate, paint))];
}

function matrixLines(inspected: InspectedMatrix, translate: Translate, paint: Paint): string[] {
  const { kind, matrix, guideline, findings } = inspected;
  const gaps = findings.filter(isGap);
  const rest = findings.filter((finding) => !isGap(finding));
  const count = indicatorCount(inspected);
  const further = furtherSheets(inspected);
  const facts = [
    `${paint.strong(oneLine(matrix.sheet))} ${areaToA1(matrix.area)}`,
    ...(matrix.grid.hidden ? [translate("report.hidden")] : []),
    ...(further.length > 0 ? [oneLine(translate("report.continued", { sheets: further.join(", ") }))] : []),
    translate(`report.kind.${kind}`),
    oneLine(guideline.title),
    translate("report.indicators", { count }),
  ];
  return [
    `  ${facts.join(" · ")}`,
    ...columnQuestions(inspected, translate).map(({ message }) => `    ${paint.warning(message)}`),
    ...section("report.gaps", gaps, matrix.sheet, translate, paint),
    ...section("report.others", rest, matrix.sheet, translate, paint),
    ...(findings.length === 0 ? [`    ${translate(count === 0 ? "report.empty" : "report.nothing")}`] : []),
    ...prettyScore(inspected, translate, paint).map((line) => `    ${line}`),
    ...prettyQuality(inspected, translate, paint).map((line) => `    ${line}`),
  ];
}

/** Missing baselines and targets are what a matrix fails by, so they come before everything else. */
function isGap({ topic }: Finding): boolean {
  return topic === "baseline" || topic === "target";
}

function section(
  heading: string,
  findings: readonly Finding[],
  sheet: string,
  translate: Translate,
  paint: Paint,
): string[] {
  if (findings.length === 0) return [];
  return [
    `    ${paint.strong(translate(heading, { ...countFindings(findings) }))}`,
    ...findings.flatMap((finding) => findingLines(finding, sheet, translate, paint)),
  ];
}

function findingLines(finding: Finding, sheet: string, translate: Translate, paint: Paint): string[] {
  const key = `rules.${finding.rule}.${finding.messageId}`;
  const severity = translate(`report.severity.${finding.severity}`);
  const cell = finding.at.sheet === sheet ? toA1(finding.at) : `${oneLine(finding.at.sheet)}!${toA1(finding.at)}`;
  const place = [cell, oneLine(finding.column)].filter((part) => part !== "").join(" ");
  const lines = [
    `      ${paint[finding.severity](severity)}  ${paint.strong(place)}  ${oneLine(translate(`${key}.what`, finding.args))} ${paint.faint(`[${finding.rule}]`)}`,
    `        ${translate("report.do", { advice: oneLine(translate(`${key}.do`, finding.args)) })}`,
  ];
  const { justification } = finding;
  if (justification) {
    const { reason, by, date } = justification;
    lines.push(`        ${oneLine(translate("report.justified", { reason, by, date }))}`);
  }
  return lines;
}
