import type { Finding } from "../check/finding";
import type { Translate } from "../check/message";
import { areaToA1, columnName, quoteSheet, toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import type { EditValue } from "../grid/edit";
import type { Guideline } from "../guidelines/guideline";
import type { InspectedMatrix } from "../inspect/inspection";
import { summarise } from "./file-report";
import type { FileReport, Tool } from "./file-report";
import { jsonIndicators } from "./json-indicators";

/** The report of `check --format json`: a plain object, ready for `JSON.stringify`. */
export function jsonReport(tool: Tool, reports: readonly FileReport[], translate: Translate) {
  return { tool, files: reports.map((report) => jsonFile(report, translate)), summary: summarise(reports) };
}

/** One object of `files`, which is also one line of `check --format ndjson`. */
export function jsonFile(report: FileReport, translate: Translate) {
  if (report.state === "unreadable") {
    return { file: report.file, status: "unreadable", error: report.error, matrices: [] };
  }
  const { matrices } = report.inspection;
  return {
    file: report.file,
    status: matrices.length === 0 ? "no-matrix" : "checked",
    error: null,
    matrices: matrices.map((inspected) => jsonMatrix(inspected, translate)),
  };
}

function jsonMatrix(inspected: InspectedMatrix, translate: Translate) {
  const { kind, matrix, guideline } = inspected;
  return {
    ...jsonMatrixHead(inspected),
    columns: jsonColumns(matrix.columns),
    findings: inspected.findings.map((finding) => jsonFinding(finding, guideline, translate)),
    indicators: jsonIndicators(inspected),
    score: kind === "cfr" ? jsonScore(inspected) : null,
  };
}

/** What each column was taken for, from left to right. */
function jsonColumns(columns: Readonly<Record<string, { readonly column: number }>>) {
  const found = Object.entries(columns).sort(([, a], [, b]) => a.column - b.column);
  return Object.fromEntries(found.map(([key, { column }]) => [key, columnName(column)]));
}

/** What a matrix is and where, without its content. */
export function jsonMatrixHead({ kind, matrix, guideline }: InspectedMatrix) {
  return {
    kind,
    sheet: matrix.sheet,
    range: areaToA1(matrix.area),
    guideline: { id: guideline.id, edition: guideline.edition },
  };
}

/** A score card as the contract writes it; null where nothing is scored. */
export function jsonScore({ score }: InspectedMatrix) {
  if (!score) return null;
  const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal, objectives, ratings } = score;
  return {
    composite,
    rating,
    soFar,
    floor,
    ceiling,
    weightCovered,
    weightTotal,
    // Only where ratings are agreed on: then every figure above and below is a mean of ratings, not a score in percent.
    ...(ratings ? { ratings } : {}),
    objectives: objectives.map((objective) => ({
      objective: objective.name,
      weight: objective.weight,
      score: objective.score,
    })),
  };
}

function jsonFinding(finding: Finding, guideline: Guideline, translate: Translate) {
  const { rule, slug, severity, at, column, source, fix, justification } = finding;
  return {
    rule,
    slug,
    severity,
    message: translate(`rules.${rule}.${finding.messageId}.what`, finding.args),
    sheet: at.sheet,
    cell: toA1(at),
    column,
    related: finding.related.map((cell) => relatedCell(cell, at.sheet)),
    source: {
      document: guideline.documents[source.document] ?? source.document,
      clause: source.clause,
      authority: source.authority,
    },
    fix: fix && {
      kind: fix.kind,
      edits: fix.edits.map(({ sheet, cell, from, to }) => ({ sheet, cell, from: plain(from), to: plain(to) })),
    },
    justification: justification && { reason: justification.reason, by: justification.by, date: justification.date },
  };
}

/** A cell on the finding's own sheet by its address, one elsewhere with its sheet before it. */
function relatedCell(cell: CellRef, sheet: string): string {
  return cell.sheet === sheet ? toA1(cell) : `${quoteSheet(cell.sheet)}!${toA1(cell)}`;
}

/** Errors by their code and formulas by their text, so that a change can be read without knowing the program. */
function plain(value: CellValue | EditValue): string | number | boolean | null {
  if (typeof value !== "object" || value === null) return value;
  if ("formula" in value) return value.formula;
  return isCellError(value) ? value.error : null;
}
