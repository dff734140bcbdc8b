import type { CfrIndicator, CfrMatrix, MeasureCell } from "../../src/cfr/matrix";
import { areaToA1, columnName } from "../../src/grid/cell-ref";
import { textOf } from "../../src/grid/grid";
import type { InspectedMatrix } from "../../src/inspect/inspection";
import type { JmiMatrix } from "../../src/jmi/matrix";

/** A matrix as the lines of `LayoutVariant.reads`. */
export function whatWasRead({ matrix }: InspectedMatrix): readonly string[] {
  return [
    `${matrix.kind} ${matrix.sheet}!${areaToA1(matrix.area)} ${columnsOf(matrix.columns)}`,
    ...(matrix.kind === "cfr" ? cfrRows(matrix) : jmiRows(matrix)),
  ];
}

function columnsOf(columns: Readonly<Record<string, { readonly column: number }>>): string {
  return Object.entries(columns)
    .sort((a, b) => a[1].column - b[1].column || (a[0] < b[0] ? -1 : 1))
    .map(([field, { column }]) => `${field} ${columnName(column)}`)
    .join(", ");
}

/** "Water 40 > Drill > Wells (No.) 10: 5 4 3 2 1 = 4 ^ 3": objective and its weight, …, targets, achievement, baselines. */
function cfrRows(matrix: CfrMatrix): readonly string[] {
  return matrix.indicators.map((row) => {
    const objective = row.objective === null ? undefined : matrix.objectives[row.objective];
    const targets = row.criteria ?? (row.singleTarget ? [row.singleTarget] : []);
    return [
      `${[named(objective?.name ?? "?", objective?.weight ?? null), oneLine(row.action.text), indicator(row)].filter((part) => part !== "").join(" > ")}`,
      targets.some(isValue) ? `: ${targets.map(show).join(" ")}` : "",
      isValue(row.achievement) ? ` = ${show(row.achievement)}` : "",
      row.baselines.some(isValue) ? ` ^ ${row.baselines.map(show).join(" ")}` : "",
    ].join("");
  });
}

function indicator(row: CfrIndicator): string {
  return [
    oneLine(row.indicator.text),
    row.unit.text === "" ? "" : `(${oneLine(row.unit.text)})`,
    isValue(row.weight) ? show(row.weight) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function named(name: string, weight: MeasureCell | null): string {
  return isValue(weight) ? `${oneLine(name)} ${show(weight)}` : oneLine(name);
}

function isValue(cell: MeasureCell | null): cell is MeasureCell {
  return cell !== null && cell.measure.kind !== "missing";
}

function show(cell: MeasureCell): string {
  const { measure } = cell;
  if (measure.kind === "number") return String(measure.value);
  if (measure.kind === "percent") return `${measure.value}%`;
  if (measure.kind === "date") return measure.iso;
  return measure.kind === "missing" ? "-" : oneLine(textOf(cell.raw));
}

/** "Outcome > Output > Indicator | activity / implementer | partnering | baseline → target". */
function jmiRows(matrix: JmiMatrix): readonly string[] {
  return matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output) => [
      `${[outcome.twg, outcome.text, output.text]
        .filter((part) => part !== "")
        .map(oneLine)
        .join(" > ")} | ${output.activities
        .map(({ text, implementer }) =>
          [text, implementer]
            .filter((part) => part !== "")
            .map(oneLine)
            .join(" / "),
        )
        .join("; ")} | ${output.partnering.map(({ text }) => oneLine(text)).join("; ")}`,
      ...output.indicators
        .filter(({ named: isNamed }) => isNamed)
        .map(
          (one) =>
            `- ${oneLine(one.text)}: ${value(one.baseline.reading)} → ${one.targets.map(({ reading }) => value(reading)).join(", ")}`,
        ),
    ]),
  );
}

function value(reading: { readonly state: string; readonly value?: unknown; readonly unit?: string | null }): string {
  return reading.state === "value" ? `${String(reading.value)}${reading.unit ?? ""}` : reading.state;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
