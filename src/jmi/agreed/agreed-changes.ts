import { refKey } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { foldText } from "../../parse/normalise";
import { MISSING } from "../../parse/reading";
import { readingsAgree } from "../fill/readings-agree";
import type { JmiIndicator, JmiMatrix, JmiOutcome, JmiOutput } from "../matrix";
import { valueText } from "../rules/support/value-text";

/** A difference from what the group agreed on; texts as they stood and stand. */
export interface AgreedChange {
  readonly what: "outcome" | "output" | "indicator" | "baseline" | "target" | "added" | "removed";
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

/** One indicator with the output and the outcome that it stands under. */
export interface JmiLine {
  readonly outcome: JmiOutcome;
  readonly output: JmiOutput;
  readonly indicator: JmiIndicator;
}

/** What was changed since the agreement; none where no copy of it was kept. */
export function agreedChanges(matrix: JmiMatrix): readonly AgreedChange[] {
  if (!matrix.agreed) return [];
  const { pairs, added, removed } = pairLines(linesOf(matrix.agreed.outcomes), linesOf(matrix.outcomes));
  const corner: CellRef = {
    sheet: matrix.sheet,
    row: matrix.headerRow,
    column: (matrix.columns.indicator ?? matrix.columns.output)?.column ?? matrix.area.left,
  };
  const changes = [
    ...pairs.flatMap(([agreed, now]) => lineChanges(agreed, now)),
    ...added.map((line): AgreedChange => ({ what: "added", at: line.indicator.at, before: "", after: nameOf(line) })),
    ...removed.map((line): AgreedChange => ({ what: "removed", at: corner, before: nameOf(line), after: "" })),
  ];
  // An outcome or output is shared by the lines below it and told once.
  const key = ({ what, at, before }: AgreedChange) => [what, refKey(at), before].join("\n");
  return [...new Map(changes.map((change) => [key(change), change])).values()];
}

/** The indicators of a matrix in its order. */
export function linesOf(outcomes: readonly JmiOutcome[]): readonly JmiLine[] {
  return outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output) => output.indicators.map((indicator) => ({ outcome, output, indicator }))),
  );
}

function nameOf({ output, indicator }: JmiLine): string {
  return indicator.text || output.text;
}

/** Ways to know a line again, the surest first; a line that none finds was added or removed. */
const SAME: readonly ((agreed: JmiLine, now: JmiLine) => boolean)[] = [
  (agreed, now) => sameText(agreed.output.text, now.output.text) && sameText(agreed.indicator.text, now.indicator.text),
  (agreed, now) => agreed.indicator.text !== "" && sameText(agreed.indicator.text, now.indicator.text),
  (agreed, now) => agreed.output.text !== "" && sameText(agreed.output.text, now.output.text),
];

function pairLines(agreed: readonly JmiLine[], now: readonly JmiLine[]) {
  const pairs: (readonly [JmiLine, JmiLine])[] = [];
  let removed = agreed;
  let added = now;
  const pairBy = (same: (agreed: JmiLine, now: JmiLine) => boolean): void => {
    for (const line of removed) {
      const match = added.find((other) => same(line, other));
      if (!match) continue;
      pairs.push([line, match]);
      removed = removed.filter((other) => other !== line);
      added = added.filter((other) => other !== match);
    }
  };
  SAME.forEach(pairBy);
  // Output and indicator were both reworded: as long as no line came or went, each still stands at its place.
  if (agreed.length === now.length) pairBy((line, other) => agreed.indexOf(line) === now.indexOf(other));
  return { pairs, added, removed };
}

/** What differs in the words and the values of one line. */
export function lineChanges(agreed: JmiLine, now: JmiLine): readonly AgreedChange[] {
  const texts = (["outcome", "output", "indicator"] as const).flatMap((what): readonly AgreedChange[] => {
    const [before, after] = [agreed[what].text, now[what].text];
    return sameText(before, after) ? [] : [{ what, at: now[what].at, before, after }];
  });
  const reworded = texts.some(({ what }) => what === "indicator");
  const values = (["baseline", "target"] as const).flatMap((what): readonly AgreedChange[] => {
    const [before, after] = [valueOf(agreed.indicator, what), valueOf(now.indicator, what)];
    // A value that only the text tells changed with the text.
    const isTold = reworded && before.from === "text" && after.from === "text";
    if (isTold || readingsAgree(before.reading, after.reading)) return [];
    return [{ what, at: after.at, before: valueText(before.reading), after: valueText(after.reading) }];
  });
  return [...texts, ...values];
}

function valueOf(indicator: JmiIndicator, what: "baseline" | "target") {
  const none = { at: indicator.at, from: "text", reading: MISSING } as const;
  return what === "baseline" ? indicator.baseline : (indicator.targets.at(-1) ?? none);
}

function sameText(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
