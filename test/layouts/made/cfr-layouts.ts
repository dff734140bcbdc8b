import type { CellValue } from "../../../src/grid/grid";
import { madeSheet, madeWorkbook, text } from "./made-layout";
import type { MadeCell, MadeLayout, MadeReading, MadeRow } from "./made-layout";
import { CFR_HEADINGS } from "./cfr-words";
import type { CfrField, CfrWords } from "./cfr-words";

/** The ways in which one CFR matrix is laid out. What is left out is as the guideline has it. */
export interface CfrWays {
  readonly words?: CfrWords;
  readonly fields?: readonly CfrField[];
  readonly at?: readonly [number, number];
  /** Texts above the table, each on a row, merged across or alone. */
  readonly titles?: readonly (string | { readonly across: string })[];
  /** "group": levels under a merged heading; "group-3": with their scores in a third row; "loose": not merged. */
  readonly header?: "single" | "group" | "group-3" | "loose";
  readonly objectives?: "repeated" | "blank" | "merged" | "lines" | "merged-lines";
  readonly weights?: "100" | "1" | "percent" | "text";
  readonly totals?: "none" | "end" | "each" | "merged";
  readonly between?: "numbers" | "blank" | "again" | "hint";
  readonly foot?: readonly string[];
  /** Columns that are none of ours: their heading and content, before which field. */
  readonly others?: readonly (readonly [string, string, CfrField])[];
  /** Line breaks as text pasted from a word processor has them. */
  readonly pasted?: boolean;
  readonly sheet?: string;
}

const LEVELS = ["criteria100", "criteria90", "criteria80", "criteria70", "criteria60"] as const;
const USUAL: readonly CfrField[] = ["objective", "action", "indicator", "unit", "weight", ...LEVELS, "achievement"];

interface Indicator {
  readonly objective: number;
  readonly action: string;
  readonly indicator: string;
  readonly unit: "No." | "%";
  readonly weight: number;
  readonly levels: readonly number[];
  readonly achievement: number;
  readonly baselines: readonly [number, number];
}

const OBJECTIVES = [
  { name: "Safe water", weight: 60 },
  { name: "Better roads", weight: 40 },
];
const INDICATORS: readonly Indicator[] = [
  {
    objective: 0,
    action: "Drill wells",
    indicator: "Wells drilled",
    unit: "No.",
    weight: 35,
    levels: [50, 45, 40, 35, 30],
    achievement: 42,
    baselines: [25, 20],
  },
  {
    objective: 0,
    action: "Test wells",
    indicator: "Wells tested",
    unit: "%",
    weight: 25,
    levels: [90, 80, 70, 65, 55],
    achievement: 77,
    baselines: [48, 44],
  },
  {
    objective: 1,
    action: "Mend roads",
    indicator: "Roads mended",
    unit: "No.",
    weight: 28,
    levels: [500, 460, 410, 380, 340],
    achievement: 395,
    baselines: [310, 300],
  },
  {
    objective: 1,
    action: "Count traffic",
    indicator: "Roads counted",
    unit: "%",
    weight: 12,
    levels: [95, 85, 75, 66, 57],
    achievement: 81,
    baselines: [51, 49],
  },
];

/** One matrix as rows of a sheet, and what has to be read of it. */
export function cfrTable(ways: CfrWays): { readonly rows: readonly MadeRow[]; readonly expected: MadeReading } {
  const { words = "english", fields = USUAL, objectives = "blank", at = [0, 0], sheet = "Plan" } = ways;
  const others = new Map((ways.others ?? []).map(([heading, content, before]) => [before, { heading, content }]));
  const columns: ({ readonly field: CfrField } | { readonly heading: string; readonly content: string })[] =
    fields.flatMap((field) => [
      ...(others.has(field) ? [others.get(field) ?? { heading: "", content: "" }] : []),
      { field },
    ]);
  const width = columns.length;
  const place = new Map(
    columns.flatMap((column, index) => ("field" in column ? [[column.field, index] as const] : [])),
  );
  const blankRow = (): (MadeCell | null)[] => Array.from({ length: width }, () => null);
  const headings = columns.map((column) => ("field" in column ? CFR_HEADINGS[words][column.field] : column.heading));
  const header = headerRows(headings, place, ways);
  const rows: (readonly (MadeCell | null)[])[] = [
    ...(ways.titles ?? []).map((title) =>
      typeof title === "string" ? [text(title)] : [{ value: title.across, across: width }],
    ),
    ...header,
  ];
  if (ways.between === "numbers") rows.push(columns.map((_, index) => text(`(${index + 1})`)));
  if (ways.between === "hint") rows.push([text("Please fill in one row per success indicator")]);
  const lined = objectives === "lines" || objectives === "merged-lines";
  const holder = place.get("objective") ?? place.get("indicator") ?? 0;
  INDICATORS.forEach((one, index) => {
    const isFirst = INDICATORS.findIndex(({ objective }) => objective === one.objective) === index;
    const count = INDICATORS.filter(({ objective }) => objective === one.objective).length;
    const { name, weight } = OBJECTIVES[one.objective] ?? { name: "", weight: 0 };
    if (isFirst && index > 0 && ways.between === "blank") rows.push(blankRow());
    if (isFirst && index > 0 && ways.between === "again") rows.push(...header);
    if (isFirst && lined) {
      const line = blankRow();
      line[objectives === "lines" ? holder : 0] =
        objectives === "lines" ? text(`Objective ${one.objective + 1}: ${name}`) : { value: name, across: width };
      rows.push(line);
    }
    const row = blankRow();
    for (const [field, column] of place) row[column] = cellOf(field, one, index, ways);
    columns.forEach((column, at) => {
      if ("content" in column) row[at] = text(column.content);
    });
    for (const [field, value] of [
      ["objective", text(name)],
      ["objectiveWeight", weightCell(weight, ways)],
    ] as const) {
      const column = place.get(field);
      if (column === undefined) continue;
      const shown = objectives === "repeated" || isFirst ? value : null;
      row[column] = shown && objectives === "merged" && count > 1 ? { ...shown, down: count } : shown;
    }
    rows.push(row);
    const isLast = INDICATORS[index + 1]?.objective !== one.objective;
    if (isLast && ways.totals === "each") rows.push(totalRow("Sub-total", weight));
  });
  if (ways.totals && ways.totals !== "none") rows.push(totalRow("Total", 100));
  if (ways.foot) rows.push([], ...ways.foot.map((line) => [text(line)]));
  return { rows, expected: { kind: "cfr", sheet, columns: shifted(place, at[1]), rows: INDICATORS.map(lineOf) } };

  function totalRow(label: string, sum: number): MadeRow {
    const row = blankRow();
    const weight = place.get("weight") ?? 0;
    const first = place.get("objective") ?? place.get("indicator") ?? 0;
    row[first] =
      ways.totals === "merged" && weight - first > 1 ? { value: label, across: weight - first } : text(label);
    row[weight] = weightCell(sum, ways);
    return row;
  }

  function lineOf(one: Indicator): string {
    const { name, weight } = OBJECTIVES[one.objective] ?? { name: "", weight: 0 };
    const held = (field: CfrField) => place.has(field);
    return [
      objectives === "lines" ? `Objective ${one.objective + 1}: ${name}` : name,
      held("objectiveWeight") ? weight : "",
      held("action") ? one.action : "",
      one.indicator,
      held("unit") ? one.unit : "",
      held("weight") ? one.weight : "",
      held("criteria100") ? one.levels.join(" ") : held("target") ? (one.levels[1] ?? "") : "",
      held("achievement") ? one.achievement : "",
      held("baseline1") ? one.baselines.slice(0, held("baseline2") ? 2 : 1).join(" ") : "",
    ].join(" | ");
  }
}

export function cfrLayout(name: string, ways: CfrWays): MadeLayout {
  const { sheet = "Plan", at = [0, 0] } = ways;
  const { rows, expected } = cfrTable(ways);
  return { name, workbook: madeWorkbook([madeSheet(sheet, rows, at[0], at[1])]), expected: [expected] };
}

function shifted(place: ReadonlyMap<string, number>, by: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...place].map(([field, column]) => [field, column + by]));
}

function cellOf(field: CfrField, one: Indicator, index: number, ways: CfrWays): MadeCell | null {
  const broken = (words: string) => text(ways.pasted ? words.replace(" ", "\n") : words);
  switch (field) {
    case "serial":
      return { value: index + 1 };
    case "action":
      return broken(one.action);
    case "indicator":
      return broken(one.indicator);
    case "unit":
      return text(one.unit);
    case "weight":
      return weightCell(one.weight, ways);
    case "target":
      return { value: one.levels[1] ?? null };
    case "achievement":
      return { value: one.achievement };
    case "baseline1":
    case "baseline2":
      return { value: one.baselines[field === "baseline1" ? 0 : 1] };
    case "remarks":
      return index === 0 ? text("Floods") : null;
    case "evidence":
      return text("Register");
    case "objective":
    case "objectiveWeight":
    case "rawScore":
    case "weightedScore":
      return null;
    default:
      return { value: one.levels[LEVELS.indexOf(field)] ?? null };
  }
}

function weightCell(weight: number, { weights = "100" }: CfrWays): MadeCell {
  const value: CellValue = weights === "100" ? weight : weights === "text" ? `${weight}%` : weight / 100;
  return { value, ...(weights === "percent" ? { format: "0%" } : {}) };
}

function headerRows(
  headings: readonly string[],
  place: ReadonlyMap<CfrField, number>,
  { header = "single", words = "english", pasted }: CfrWays,
): readonly MadeRow[] {
  const broken = headings.map((heading) => text(pasted ? heading.replace(" ", "\n") : heading));
  const first = place.get("criteria100");
  if (header === "single" || first === undefined) return [broken];
  const isLevel = (index: number) => index >= first && index < first + LEVELS.length;
  const rows = header === "group-3" ? 3 : 2;
  const top = headings.map((_, index): MadeCell | null => {
    if (index === first)
      return { value: CFR_HEADINGS[words].levels, ...(header === "loose" ? {} : { across: LEVELS.length }) };
    if (isLevel(index)) return null;
    return header === "loose" ? null : { ...(broken[index] ?? text("")), down: rows };
  });
  const lower = broken.map((cell, index) => (isLevel(index) || header === "loose" ? cell : null));
  const scores = headings.map((_, index) => (isLevel(index) ? text(`${100 - (index - first) * 10}%`) : null));
  return header === "group-3" ? [top, lower, scores] : [top, lower];
}
