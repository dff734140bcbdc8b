import type { Translate } from "../check/message";
import { toCsv } from "./csv";
import { describeFindings } from "./described-findings";
import type { ReportFormat } from "./report-format";

const HEADINGS = [
  "file",
  "kind",
  "sheet",
  "cell",
  "column",
  "severity",
  "rule",
  "name",
  "message",
  "advice",
  "document",
  "clause",
  "authority",
  "justification",
  "justified_by",
  "justified_on",
  "id",
];

/** `check --format csv`: a row for each finding; files without any have none. */
export function findingsCsv(translate: Translate): ReportFormat {
  return {
    summaryFirst: false,
    head: () => toCsv([HEADINGS]),
    part: (report) =>
      report.state === "unreadable"
        ? ""
        : toCsv(
            describeFindings(report.inspection, translate).map(
              ({ finding, inspected, id, what, advice, cell, document }) => [
                report.file,
                inspected.kind,
                finding.at.sheet,
                cell,
                finding.column,
                finding.severity,
                finding.rule,
                finding.slug,
                what,
                advice,
                document,
                finding.source.clause,
                finding.source.authority,
                finding.justification?.reason ?? null,
                finding.justification?.by ?? null,
                finding.justification?.date ?? null,
                id,
              ],
            ),
          ),
    between: "",
    foot: () => "",
  };
}
