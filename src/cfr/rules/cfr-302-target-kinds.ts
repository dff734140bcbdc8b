import type { Report } from "../../check/define-rule";
import type { CfrIndicator, CfrMatrix, MeasureCell } from "../matrix";
import { isAnswer } from "../read/read-answer";
import { unitKind } from "../read/unit-kind";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { comparable } from "../score/comparable";
import { fitsKind, levelLimit } from "../score/level-limit";
import { readScale } from "../score/read-scale";
import { valuesOfTexts } from "../fixes/text-to-value";
import { CUSTOMARY, cfrRule, headingCell, isMissing, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** The criteria values of a row are of one kind, and of the kind its unit asks for. */
export const cfr302 = cfrRule({
  id: "CFR-302",
  slug: "target-kinds",
  severity: "error",
  topic: "scoring",
  source: CUSTOMARY("Criteria values"),
  messages: [
    "six-levels",
    "error-value",
    "text",
    "mixed",
    "percent-notation",
    "unit-date",
    "unit-number",
    "number-as-text",
    "yes-no",
  ],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const { levelAbove } = matrix.columns;
    if (levelAbove) {
      // Levels that the guideline does not have cannot be judged by it, row by row.
      const levels = guideline.scale.levels;
      report({
        at: headingCell(matrix, "levelAbove"),
        message: "six-levels",
        args: {
          heading: levelAbove.heading,
          count: levels.length + 1,
          levels: levels.length,
          names: levels.map(({ name }) => name).join(", "),
        },
      });
      return;
    }
    for (const row of namedIndicators(matrix)) {
      const finding =
        row.criteria && (kindFault(row, row.criteria, guideline) ?? notationFault(matrix, row, row.criteria));
      if (finding) report(finding);
      const single = row.criteria ? null : row.singleTarget;
      const fault = single && (single.measure.kind === "error" ? errorValue(row, [single]) : unitFault(row, [single]));
      if (fault) report(fault);
    }
  },
});

/** Values that are none, or of different kinds: the first fault, because the rest may follow from it. */
function kindFault(row: CfrIndicator, criteria: readonly MeasureCell[], guideline: CfrGuideline): Report | null {
  const scale = readScale(criteria, guideline.scale);
  if (scale.state === "scale" || scale.reason === "criteria-not-monotonic") return null;
  const cells = criteria.filter((cell) => !isMissing(cell));
  const errors = cells.filter(({ measure }) => measure.kind === "error");
  if (errors.length > 0) return errorValue(row, errors);
  const { comparisons } = guideline.scale;
  const texts = cells.filter((cell) => cell.measure.kind === "unreadable" && !levelLimit(cell, comparisons));
  if (texts.length > 0) return faultAt(row, texts, "text", { values: texts.map(shown).join(", ") });

  const limits = cells.map((cell) => levelLimit(cell, comparisons));
  const kinds = limits.map((limit) => limit?.kind);
  const first = limits.find((limit) => limit?.sense === null)?.kind;
  const others = cells.filter((_, index) => first && limits[index] && !fitsKind(limits[index], first));
  if (others.length > 0) {
    const percents =
      kinds.every((kind) => kind === null || kind === "percent" || kind === "fraction" || kind === "number") &&
      kinds.includes("fraction");
    return faultAt(row, others, percents ? "percent-notation" : "mixed", { values: cells.map(shown).join(", ") });
  }
  return null;
}

/** Values of one kind that are written in a way that contradicts itself or the unit. */
function notationFault(matrix: CfrMatrix, row: CfrIndicator, criteria: readonly MeasureCell[]): Report | null {
  const cells = criteria.some(isMissing) ? criteria.filter((cell) => !isMissing(cell)) : criteria;
  const first = cells[0] && comparable(cells[0])?.kind;
  const parts = smallParts(cells);
  if (first === "percent" && parts.length > 0) {
    // The whole row is meant: which of the two ways is right, only a person knows.
    return faultAt(row, [...parts, ...cells.filter((cell) => !parts.includes(cell))], "percent-notation", {
      values: cells.map(shown).join(", "),
    });
  }

  const against = unitFault(row, cells);
  if (against) return against;
  const asText = cells.filter(({ measure }) => "asText" in measure && measure.asText);
  if (asText.length === 0) return null;
  const message = asText.every(isAnswer) ? "yes-no" : "number-as-text";
  const report = faultAt(row, asText, message, { values: asText.map(shown).join(", ") });
  return report && { ...report, severity: "warning", fix: valuesOfTexts(matrix, asText), valueStands: true };
}

/** Numbers under a unit of days (a day that the cell does not show as one, say), or days under any other. */
function unitFault(row: CfrIndicator, cells: readonly MeasureCell[]): Report | null {
  const first = cells[0] && comparable(cells[0])?.kind;
  if (first === undefined) return null;
  const unit = unitKind(row.unit.text);
  const isOther = unit === "number" || unit === "percent" || unit === "yes-no";
  const message =
    unit === "date" && first !== "date" ? "unit-date" : first === "date" && isOther ? "unit-number" : null;
  if (message === null) return null;
  return faultAt(row, cells, message, { values: cells.map(shown).join(", "), unit: row.unit.text });
}

/** 0.5 among 45 and 40: a part of one beside plain percents. */
function smallParts(cells: readonly MeasureCell[]): readonly MeasureCell[] {
  const value = (cell: MeasureCell) => (cell.measure.kind === "percent" ? cell.measure.value : 0);
  const part = (cell: MeasureCell) => value(cell) > 0 && value(cell) < 1;
  return cells.some((cell) => value(cell) >= 10) ? cells.filter(part) : [];
}

function errorValue(row: CfrIndicator, cells: readonly MeasureCell[]): Report {
  const [first, ...others] = cells.map(({ at }) => at);
  if (!first) throw new Error("an error finding needs a cell");
  return {
    at: first,
    message: "error-value",
    args: { ...rowArgs(row), values: cells.map(shown).join(", ") },
    related: others,
  };
}

function faultAt(
  row: CfrIndicator,
  cells: readonly MeasureCell[],
  message: string,
  args: Record<string, string>,
): Report | null {
  const [first, ...others] = cells.map(({ at }) => at);
  return first ? { at: first, message, args: { ...rowArgs(row), ...args }, related: others } : null;
}
