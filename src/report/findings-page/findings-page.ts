import type { Translate } from "../../check/message";
import { areaToA1 } from "../../grid/cell-ref";
import { furtherSheets } from "../../inspect/further-sheets";
import type { InspectedMatrix } from "../../inspect/inspection";
import { columnQuestions } from "../column-questions";
import { describeFindings } from "../described-findings";
import type { DescribedFinding } from "../described-findings";
import { summarise } from "../file-report";
import type { FileReport, Tool } from "../file-report";
import { indicatorCount } from "../indicator-count";
import { escapeHtml } from "../page/html";
import { PAGE_END, pageStart } from "../page/html-page";
import { NO_COLOURS } from "../paint";
import { prettyScore } from "../pretty-score";
import type { ReportFormat } from "../report-format";
import { textDigest } from "../text-digest";
import { filesTable } from "./files-table";
import { findingItem } from "./finding-item";
import { FINDINGS_STYLE } from "./findings-style";

export interface FindingsPageOptions {
  readonly tool: Tool;
  readonly translate: Translate;
  readonly language: string;
  /** The day the check is for, YYYY-MM-DD. */
  readonly asOf: string;
}

/** `check --format html`: the findings as one page, for a phone, a screen and paper; no script, no other file. */
export function findingsPage({ tool, translate, language, asOf }: FindingsPageOptions): ReportFormat {
  return {
    summaryFirst: true,
    head(files) {
      const { files: count, unreadable, errors, warnings, advice } = summarise(files);
      const only = count === 1 ? files[0]?.file : undefined;
      const title = translate("report.page.title", { files: count });
      const lines = [
        translate("report.summary", { files: count, errors, warnings, advice }),
        ...(unreadable > 0 ? [translate("report.unreadable", { unreadable })] : []),
      ];
      return [
        pageStart({
          language,
          title: only === undefined ? title : `${title} · ${only}`,
          style: FINDINGS_STYLE,
        }),
        `<header>`,
        `<h1>${escapeHtml(title)}</h1>`,
        ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
        `<p class="meta">${escapeHtml(translate("report.page.as-of", { day: asOf, tool: tool.name, version: tool.version }))}</p>`,
        filesTable(files, translate),
        `</header>`,
        `<main>`,
        "",
      ].join("\n");
    },
    part: (report) => fileSection(report, translate),
    between: "",
    foot: () => `</main>\n${PAGE_END}`,
  };
}

function fileSection(report: FileReport, translate: Translate): string {
  const anchor = `file-${textDigest(report.file)}`;
  const content =
    report.state === "unreadable"
      ? [`<p>${escapeHtml(report.error.message)}</p>`]
      : matrixSections(report, anchor, translate);
  return [
    `<section aria-labelledby="${anchor}">`,
    `<h2 id="${anchor}">${escapeHtml(report.file)}</h2>`,
    ...content,
    `</section>`,
    "",
  ].join("\n");
}

function matrixSections(
  { inspection }: Extract<FileReport, { readonly state: "read" }>,
  anchor: string,
  translate: Translate,
): readonly string[] {
  if (inspection.matrices.length === 0) return [`<p>${escapeHtml(translate("report.no-matrix"))}</p>`];
  const findings = describeFindings(inspection, translate);
  return inspection.matrices.flatMap((inspected) =>
    matrixSection(
      inspected,
      findings.filter((one) => one.inspected === inspected),
      anchor,
      translate,
    ),
  );
}

function matrixSection(
  inspected: InspectedMatrix,
  findings: readonly DescribedFinding[],
  anchor: string,
  translate: Translate,
): readonly string[] {
  const { kind, matrix, guideline } = inspected;
  const count = indicatorCount(inspected);
  const further = furtherSheets(inspected);
  const score = prettyScore(inspected, translate, NO_COLOURS).map((line) => line.trim());
  const facts = [
    translate(`report.kind.${kind}`),
    areaToA1(matrix.area),
    ...(matrix.grid.hidden ? [translate("report.hidden")] : []),
    ...(further.length > 0 ? [translate("report.continued", { sheets: further.join(", ") })] : []),
    guideline.title,
    translate("report.indicators", { count }),
  ];
  const none = translate(count === 0 ? "report.empty" : "report.nothing");
  return [
    `<h3>${escapeHtml(matrix.sheet)}</h3>`,
    `<p class="meta">${escapeHtml(facts.join(" · "))}</p>`,
    ...columnQuestions(inspected, translate).map(({ message }) => `<p class="question">${escapeHtml(message)}</p>`),
    ...(score.length > 0
      ? [
          `<ul class="score" aria-label="${escapeHtml(translate("report.page.score"))}">`,
          ...score.map((line) => `<li>${escapeHtml(line)}</li>`),
          `</ul>`,
        ]
      : []),
    ...(findings.length > 0
      ? [
          `<ol class="findings" aria-label="${escapeHtml(translate("report.page.findings", { sheet: matrix.sheet }))}">`,
          ...findingItems(findings, anchor, translate),
          `</ol>`,
        ]
      : [`<p>${escapeHtml(none)}</p>`]),
  ];
}

/** Why is told in full once a matrix; hundreds of the same would bury what is wrong where. */
function findingItems(findings: readonly DescribedFinding[], anchor: string, translate: Translate): readonly string[] {
  const told = new Set<string>();
  return findings.map((one) => {
    const reason = `${one.finding.rule} ${one.why}`;
    const again = told.has(reason);
    told.add(reason);
    return findingItem(one, { anchor, again }, translate);
  });
}
