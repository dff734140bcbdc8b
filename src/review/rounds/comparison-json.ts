import type { Finding } from "../../check/finding";
import type { Translate } from "../../check/message";
import { toA1 } from "../../grid/cell-ref";
import { describeFindings } from "../../report/described-findings";
import type { Tool } from "../../report/file-report";
import { jsonMatrixHead } from "../../report/json";
import { comparedRows } from "./compared-row";
import type { MatrixRounds, RoundComparison } from "./compare-rounds";
import { countComparison } from "./comparison-counts";

/** The two files that are compared, for the head of a report. */
export interface ComparedFiles {
  readonly before: string;
  readonly now: string;
}

/** `compare --format json`: findings by what became of them, and what changed in each matrix. Cells are A1. */
export function comparisonJson(comparison: RoundComparison, files: ComparedFiles, tool: Tool, translate: Translate) {
  const { before, now, findings } = comparison;
  const described = new Map(
    [before, now].flatMap((inspection) => describeFindings(inspection, translate).map((one) => [one.finding, one])),
  );
  const jsonFinding = (finding: Finding) => ({
    id: described.get(finding)?.id ?? "",
    rule: finding.rule,
    severity: finding.severity,
    message: described.get(finding)?.what ?? "",
    sheet: finding.at.sheet,
    cell: toA1(finding.at),
    column: finding.column,
    justified: finding.justification !== null,
  });
  return {
    tool,
    before: files.before,
    now: files.now,
    summary: countComparison(comparison),
    resolved: findings.resolved.map(jsonFinding),
    new: findings.fresh.map(jsonFinding),
    open: findings.open.map(({ before: was, now: is, certainty }) => ({
      ...jsonFinding(is),
      before: { sheet: was.at.sheet, cell: toA1(was.at) },
      match: certainty,
    })),
    matrices: comparison.matrices.map(jsonMatrix),
  };
}

function jsonMatrix({ matrices: { before, now }, pairs, changes }: MatrixRounds) {
  const [earlier, later] = [before, now].map((one) => (one ? comparedRows(one) : []));
  return {
    before: before && jsonMatrixHead(before),
    now: now && jsonMatrixHead(now),
    rows: pairs.flatMap((pair) => {
      const [was, is] = [earlier?.[pair.before], later?.[pair.now]];
      return was && is ? [{ row: is.name, before: toA1(was.at), now: toA1(is.at), match: pair.certainty }] : [];
    }),
    changes: changes.map(({ kind, at, row, column, before: from, after, certainty }) => ({
      kind,
      row,
      sheet: at.sheet,
      cell: toA1(at),
      column,
      before: from,
      after,
      match: certainty,
    })),
  };
}
