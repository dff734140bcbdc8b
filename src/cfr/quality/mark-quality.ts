import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";
import { wholeDocument } from "../rules/cfr-rule";
import type { CfrDocument } from "../sections/sections";
import { countCriterion } from "./count-criterion";
import { qualityParts } from "./quality-criteria";
import type { QualityCriterion } from "./quality-criteria";
import type { CriterionMark, CriterionResult, QualityCard, QualityTotal } from "./quality-card";
import type { MarkRow } from "./quality-marks";

/** Marks are compared as the sheet shows them, two decimals. */
const SAME = 0.005;

/**
 * Marks a draft by the CFR Evaluation Methodology: mark = Σ(weight × criterion's mark) / Σ weight, over the sections
 * that the guideline has. Null for a lone matrix: what is no document has no sections to be marked.
 */
export function markQuality(matrix: CfrMatrix, guideline: CfrGuideline): QualityCard | null {
  const document = wholeDocument(matrix);
  if (!document) return null;
  const parts = qualityParts(guideline);
  const sections = parts.map(({ part, weight, criteria }) => {
    const marked = criteria.map((criterion): CriterionMark => ({
      criterion,
      weight: weight * criterion.weight,
      ...markOf(criterion, matrix, document, guideline),
    }));
    return { part, criteria: marked, ...totalOf(marked) };
  });
  const codes = new Set(parts.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const { marks } = document;
  const unasked = (marks?.rows ?? []).filter(({ code, written }) => !codes.has(code) && written.state !== "blank");
  return {
    ...totalOf(sections.flatMap(({ criteria }) => criteria)),
    sections,
    sheet: marks?.sheet ?? null,
    strays: [...(marks?.strays ?? []), ...unasked.map(({ mark }) => mark)].map(({ at }) => at),
  };
}

function markOf(
  criterion: QualityCriterion,
  matrix: CfrMatrix,
  document: CfrDocument,
  guideline: CfrGuideline,
): Pick<CriterionMark, "result" | "row"> {
  const rows = (document.marks?.rows ?? []).filter(({ code }) => code === criterion.code);
  const row = rows.find(({ written }) => written.state !== "blank") ?? rows[0] ?? null;
  if (criterion.judge === "person") return { row, result: judged(rows, row) };
  const counted = countCriterion(criterion.id, matrix, document, guideline);
  if (counted.state === "open") return { row, result: { how: "open", why: counted.why, figures: counted.figures } };
  const { mark, figures } = counted;
  return {
    row,
    result: { how: "counted", mark, figures, otherOnSheet: row && isOther(row, mark) ? row.written : null },
  };
}

/** One of the five steps; anything else that is written is told and left open. */
function judged(rows: readonly MarkRow[], row: MarkRow | null): CriterionResult {
  const written = rows.filter((one) => one.written.state !== "blank");
  if (!row || written.length === 0) return { how: "open", why: "not-judged", figures: {} };
  const states = new Set(written.map((one) => JSON.stringify(one.written)));
  if (states.size > 1) return { how: "open", why: "two-marks", at: row.mark.at };
  const { written: only, mark, by } = row;
  if (only.state === "step") return { how: "judged", mark: only.mark, by: by?.text ?? "" };
  const raw = only.state === "number" ? String(only.mark) : only.state === "unknown" ? only.raw : "";
  return { how: "open", why: "unknown-mark", raw, at: mark.at };
}

function isOther({ written }: MarkRow, mark: number): boolean {
  if (written.state === "step" || written.state === "number") return Math.abs(written.mark - mark) >= SAME;
  return written.state === "unknown";
}

function totalOf(criteria: readonly CriterionMark[]): QualityTotal {
  const marked = criteria.flatMap(({ weight, result }) =>
    result.how === "open" ? [] : [{ weight, mark: result.mark }],
  );
  const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);
  const soFar = sum(marked.map(({ weight, mark }) => (weight * mark) / 100));
  const weightTotal = sum(criteria.map(({ weight }) => weight));
  return {
    mark: marked.length < criteria.length || weightTotal === 0 ? null : (soFar / weightTotal) * 100,
    soFar,
    weightCovered: sum(marked.map(({ weight }) => weight)),
    weightTotal,
  };
}
