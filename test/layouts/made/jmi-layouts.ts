import { madeSheet, madeWorkbook, text } from "./made-layout";
import type { MadeCell, MadeLayout, MadeReading, MadeRow } from "./made-layout";
import { JMI_HEADINGS } from "./jmi-words";
import type { JmiField, JmiWords } from "./jmi-words";

/** The ways in which one JMI matrix is laid out. What is left out is as the guideline has it. */
export interface JmiWays {
  readonly words?: JmiWords;
  readonly fields?: readonly JmiField[];
  readonly at?: readonly [number, number];
  readonly titles?: readonly (string | { readonly across: string })[];
  /** How an outcome is given for the outputs below its first. */
  readonly outcomes?: "repeated" | "blank" | "merged";
  /** "group": baseline and target under a heading merged over both. */
  readonly header?: "single" | "group";
  /** Working groups as lines across the table. */
  readonly groups?: "column" | "lines" | "labels" | "none";
  readonly between?: "blank" | "again" | "hint" | "numbers";
  readonly foot?: readonly string[];
  readonly others?: readonly (readonly [string, string, JmiField])[];
  readonly pasted?: boolean;
  readonly sheet?: string;
}

const USUAL: readonly JmiField[] = ["outcome", "output", "indicator", "activity", "partnering"];

interface Output {
  readonly twg: string;
  readonly outcome: string;
  readonly output: string;
  readonly indicator: string;
  readonly unit: string;
  readonly values: readonly [number, number];
  readonly activity: string;
  readonly implementer: string;
  readonly partnering: string;
}

const OUTPUTS: readonly Output[] = [
  {
    twg: "Water TWG",
    outcome: "Safe water for villages",
    output: "Wells are dug",
    indicator: "Wells that give water",
    unit: "wells",
    values: [120, 300],
    activity: "Dig wells",
    implementer: "MRD",
    partnering: "Partners use one design",
  },
  {
    twg: "Water TWG",
    outcome: "Safe water for villages",
    output: "Wells are tested",
    indicator: "Wells with a test",
    unit: "wells",
    values: [40, 150],
    activity: "Test wells",
    implementer: "MISTI",
    partnering: "Partners share laboratories",
  },
  {
    twg: "Health TWG",
    outcome: "Healthy mothers",
    output: "Midwives are posted",
    indicator: "Centres with a midwife",
    unit: "centres",
    values: [600, 900],
    activity: "Post midwives",
    implementer: "MoH",
    partnering: "Partners pay through the budget",
  },
];

/** One matrix as rows of a sheet, and what has to be read of it. */
export function jmiTable(ways: JmiWays): { readonly rows: readonly MadeRow[]; readonly expected: MadeReading } {
  const { words = "english", fields = USUAL, at = [0, 0], sheet = "JMI", groups = "none", outcomes = "blank" } = ways;
  const others = new Map((ways.others ?? []).map(([heading, content, before]) => [before, { heading, content }]));
  const columns: ({ readonly field: JmiField } | { readonly heading: string; readonly content: string })[] =
    fields.flatMap((field) => [
      ...(others.has(field) ? [others.get(field) ?? { heading: "", content: "" }] : []),
      { field },
    ]);
  const place = new Map(
    columns.flatMap((column, index) => ("field" in column ? [[column.field, index] as const] : [])),
  );
  const width = columns.length;
  const headings = columns.map((column) => ("field" in column ? JMI_HEADINGS[words][column.field] : column.heading));
  const header = headerRows(headings, place, ways);
  const label = (group: string): MadeRow =>
    groups === "labels" ? [text("TWG:"), text(group)] : [{ value: group, across: width }];
  const hasLines = groups === "lines" || groups === "labels";
  const rows: MadeRow[] = [
    ...(ways.titles ?? []).map((title) =>
      typeof title === "string" ? [text(title)] : [{ value: title.across, across: width }],
    ),
    ...header,
  ];
  if (ways.between === "numbers") rows.push(columns.map((_, index) => text(`(${index + 1})`)));
  if (ways.between === "hint") rows.push([text("Please use one row for each output")]);
  OUTPUTS.forEach((one, index) => {
    const same = OUTPUTS.filter(({ outcome }) => outcome === one.outcome);
    const isFirst = same[0] === one;
    if (isFirst && index > 0 && ways.between === "blank") rows.push([]);
    if (isFirst && hasLines) rows.push(label(one.twg));
    if (isFirst && index > 0 && ways.between === "again") rows.push(...header);
    rows.push(
      columns.map((column): MadeCell | null => {
        if ("content" in column) return text(column.content);
        if (column.field !== "outcome" && column.field !== "twg") return cellOf(column.field, one, index, ways);
        const shown = text(one[column.field]);
        if (outcomes === "repeated") return shown;
        if (!isFirst) return null;
        return outcomes === "merged" && same.length > 1 ? { ...shown, down: same.length } : shown;
      }),
    );
  });
  if (ways.foot) rows.push([], ...ways.foot.map((line) => [text(line)]));
  const held = (field: JmiField) => place.has(field);
  return {
    rows,
    expected: {
      kind: "jmi",
      sheet,
      columns: Object.fromEntries([...place].map(([field, column]) => [field, column + at[1]])),
      rows: OUTPUTS.map((one) =>
        [
          held("twg") || hasLines ? one.twg : "",
          held("outcome") ? one.outcome : "",
          one.output,
          held("baseline") ? one.indicator : proseOf(one),
          held("implementer") || held("activity") ? `${one.activity} - ${one.implementer}` : "",
          held("partnering") ? one.partnering : "",
          one.values.join(" → "),
        ].join(" | "),
      ),
    },
  };
}

export function jmiLayout(name: string, ways: JmiWays): MadeLayout {
  const { sheet = "JMI", at = [0, 0] } = ways;
  const { rows, expected } = jmiTable(ways);
  return { name, workbook: madeWorkbook([madeSheet(sheet, rows, at[0], at[1])]), expected: [expected] };
}

function proseOf({ indicator, unit, values: [from, to] }: Output): string {
  return `${indicator}, from ${from} ${unit} (2018) to ${to} ${unit} by December 2020`;
}

function cellOf(field: JmiField, one: Output, index: number, { fields = USUAL, pasted }: JmiWays): MadeCell | null {
  const broken = (words: string) => text(pasted ? words.replace(" ", "\n") : words);
  switch (field) {
    case "serial":
      return { value: index + 1 };
    case "output":
      return text(one.output);
    case "indicator":
      return broken(fields.includes("baseline") ? one.indicator : proseOf(one));
    case "baselineUnit":
      return text(one.unit);
    case "baseline":
    case "target":
      return { value: one.values[field === "baseline" ? 0 : 1] };
    case "activity":
      return text(fields.includes("implementer") ? one.activity : `${one.activity} - ${one.implementer}`);
    case "implementer":
      return text(one.implementer);
    case "partnering":
      return text(one.partnering);
    case "dataSource":
      return text("Register");
    case "status":
      return index === 0 ? text("On track") : null;
    default:
      return null;
  }
}

function headerRows(
  headings: readonly string[],
  place: ReadonlyMap<JmiField, number>,
  { header = "single", pasted }: JmiWays,
): readonly MadeRow[] {
  const broken = headings.map((heading) => text(pasted ? heading.replace(" ", "\n") : heading));
  const first = place.get("baseline");
  if (header === "single" || first === undefined) return [broken];
  const isLower = (index: number) => index === first || index === first + 1;
  return [
    broken.map((cell, index): MadeCell | null => {
      if (index === first) return { value: "Values", across: 2 };
      return isLower(index) ? null : { ...cell, down: 2 };
    }),
    broken.map((cell, index) => (isLower(index) ? cell : null)),
  ];
}
