import type { ScoreCard } from "../cfr/score/score-card";
import type { Translate } from "../check/message";
import { areaToA1, columnName, quoteSheet, toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import type { EditValue } from "../grid/edit";
import type { InspectedMatrix } from "../inspect/inspection";
import type { FoundColumn } from "../parse/headings/find-tables";
import { columnQuestions } from "./column-questions";
import { oneLine } from "./paint";
import { describeFindings } from "./described-findings";
import type { DescribedFinding } from "./described-findings";
import type { FileReport } from "./file-report";
import { jsonIndicators } from "./json-indicators";
import { jsonQuality } from "./json-quality";
import { submitterOf } from "./submitter";

/** One object of `files` of `check --format json`, which is also one line of `check --format ndjson`. */
export function jsonFile(report: FileReport, translate: Translate) {
  if (report.state === "unreadable") {
    return { file: report.file, status: "unreadable", error: report.error, matrices: [] };
  }
  const { matrices } = report.inspection;
  const findings = describeFindings(report.inspection, translate);
  return {
    file: report.file,
    status: matrices.length === 0 ? "no-matrix" : "checked",
    error: null,
    matrices: matrices.map((inspected) =>
      jsonMatrix(
        inspected,
        matrices,
        findings.filter((one) => one.inspected === inspected),
        translate,
      ),
    ),
  };
}

function jsonMatrix(
  inspected: InspectedMatrix,
  all: readonly InspectedMatrix[],
  findings: readonly DescribedFinding[],
  translate: Translate,
) {
  const { kind, matrix } = inspected;
  return {
    ...jsonMatrixHead(inspected),
    columns: jsonColumns(matrix.columns),
    submitter: submitterOf(inspected, all),
    columnsRead: jsonColumnsRead(matrix.columns),
    questions: columnQuestions(inspected, translate),
    findings: findings.map(jsonFinding),
    indicators: jsonIndicators(inspected),
    score: kind === "cfr" ? jsonScore(inspected) : null,
    quality: jsonQuality(inspected),
  };
}

/** What each column was taken for, from left to right. */
function jsonColumns(columns: Readonly<Record<string, { readonly column: number }>>) {
  const found = Object.entries(columns).sort(([, a], [, b]) => a.column - b.column);
  return Object.fromEntries(found.map(([key, { column }]) => [key, columnName(column)]));
}

/** The same with why: 1 is the guideline's own heading or what a person said, less is another word or what it holds. */
function jsonColumnsRead(columns: Readonly<Record<string, FoundColumn>>) {
  return Object.entries(columns)
    .sort(([, a], [, b]) => a.column - b.column)
    .map(([field, { column, heading, why, confidence }]) => ({
      field,
      letter: columnName(column),
      heading: oneLine(heading),
      why,
      confidence: Number(confidence.toFixed(2)),
    }));
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

/**
 * A score card as the contract writes it; null where nothing is scored. Once targets were approved, `targets` says by
 * which it is made, and where they were revised since `original` is the card by those that were approved.
 */
export function jsonScore(inspected: InspectedMatrix) {
  const { score } = inspected;
  if (!score) return null;
  const original = inspected.kind === "cfr" ? inspected.originalScore : undefined;
  return { ...jsonCard(score), ...(original ? { original: jsonCard(original) } : {}) };
}

function jsonCard(score: ScoreCard) {
  const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal, objectives, ratings, targets } = score;
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
    ...(targets ? { targets } : {}),
    objectives: objectives.map((objective) => ({
      objective: objective.name,
      weight: objective.weight,
      score: objective.score,
    })),
  };
}

function jsonFinding({ finding, id, what, cell: address, document }: DescribedFinding) {
  const { rule, slug, severity, at, column, source, fix, justification } = finding;
  return {
    id,
    rule,
    slug,
    severity,
    message: what,
    sheet: at.sheet,
    cell: address,
    column,
    related: finding.related.map((cell) => relatedCell(cell, at.sheet)),
    source: {
      document,
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
