import type { MessageArgs } from "../../check/message";
import type { JmiMatrixColumn } from "../matrix";
import type { Remark } from "./conversion";
import { linesOf, listItems } from "./list-items";
import type { ListItem } from "./list-items";
import type { SourceCell, SourceRow } from "./source-rows";

/** The sheet's column of everything that is known. */
export type Roles = Readonly<Partial<Record<JmiMatrixColumn, number>>>;

/** Says something about a cell. */
export type Tell = (kind: Remark["kind"], id: string, cell: SourceCell, args?: MessageArgs) => void;

/** What every row made of one repeats. */
const REPEATED: readonly JmiMatrixColumn[] = ["twg", "outcome", "output"];
/** What has no marks where it stands line by line. */
const BY_LINE: readonly JmiMatrixColumn[] = ["implementer", "baseline", "baselineDate", "target", "targetDate"];
const VALUES: readonly JmiMatrixColumn[] = ["baseline", "target", "actual"];

/** A row whose cells hold lists as a row for each entry: of outputs first, then of what stands beside each. */
export function unrollRow(cells: SourceRow, roles: Roles, tell: Tell): readonly SourceRow[] {
  return unrollOutputs(cells, roles, tell).flatMap((row) => unrollEntries(row, roles, tell));
}

function unrollOutputs(cells: SourceRow, roles: Roles, tell: Tell): readonly SourceRow[] {
  const output = cellOf(cells, roles, "output");
  const outputs = output && !output.continues ? listItems(output.text) : [];
  if (!output || outputs.length < 2) return [cells];
  tell("unrolled", "outputs", output, { count: outputs.length });
  const outcome = cellOf(cells, roles, "outcome");
  const outcomes = outcome && !outcome.continues ? listItems(outcome.text).length : 0;
  if (outcome && outcomes > 1)
    tell("confirm", "outcomes-unclear", outcome, { count: outcomes, outputs: outputs.length });
  const rows = outputs.map(({ text }) => new Map([[output.column, withText(output, text)]]));
  for (const [column, cell] of cells) {
    if (cell === output) continue;
    if (isRepeated(column, roles)) for (const row of rows) row.set(column, cell);
    else {
      const parts = partsFor(cell.text, outputs) ?? (isByLine(column, roles) ? linesFor(cell.text, outputs) : null);
      if (!parts) tell("confirm", "beside-outputs", cell, { count: outputs.length });
      else if (!parts.sameLabels) tell("confirm", "in-order", cell, { count: outputs.length });
      rows.forEach((row, index) => {
        const text = parts ? (parts.texts[index] ?? "") : index === 0 ? cell.text : "";
        if (text !== "") row.set(column, parts ? withText(cell, text) : cell);
      });
    }
  }
  return rows;
}

/** A list beside a list of outputs: an entry for each, or entries numbered by their output ("2.1", "2.2"). */
function partsFor(
  raw: string,
  outputs: readonly ListItem[],
): { readonly texts: readonly string[]; readonly sameLabels: boolean } | null {
  const items = listItems(raw);
  const numbers = outputs.map(({ label }) => numberOf(label));
  const isNumberedBy = items.every(({ label }) => /\d\.\d/.test(label) && numbers.includes(numberOf(label)));
  if (items.length > 1 && isNumberedBy) {
    const textsOf = (number: string) => items.filter(({ label }) => numberOf(label) === number).map(({ text }) => text);
    return { texts: numbers.map((number) => textsOf(number).join("\n")), sameLabels: true };
  }
  if (items.length !== outputs.length) return null;
  const sameLabels = items.every(({ label }, index) => label !== "" && label === outputs[index]?.label);
  return { texts: items.map(({ text }) => text), sameLabels };
}

/** Names or days, one a line, as many as there are outputs. */
function linesFor(raw: string, outputs: readonly ListItem[]): ReturnType<typeof partsFor> {
  const texts = linesOf(raw);
  return texts.length === outputs.length ? { texts, sameLabels: false } : null;
}

function numberOf(label: string): string {
  return /\d+/.exec(label)?.[0] ?? label;
}

/** Lists of activities, indicators and partnering actions of one output, the first of each in the first row. */
function unrollEntries(cells: SourceRow, roles: Roles, tell: Tell): readonly SourceRow[] {
  const of = (key: JmiMatrixColumn) => cellOf(cells, roles, key);
  const [activity, implementer, date] = [of("activity"), of("implementer"), of("targetDate")];
  const names = linesOf(implementer?.text ?? "");
  const dates = linesOf(date?.text ?? "");
  const activities = activityItems(activity, names.length);
  const isUnclear = activities.length > 1 && names.length > 1 && names.length !== activities.length;
  const hasValues = VALUES.some((key) => of(key));
  const lists = {
    activity: isUnclear ? [] : activities,
    indicator: hasValues ? [] : textsOf(of("indicator")),
    partnering: textsOf(of("partnering")),
    implementer: names.length === activities.length ? names : [],
    targetDate: [] as readonly string[],
  };
  const count = Math.max(lists.activity.length, lists.indicator.length, lists.partnering.length);
  if (dates.length > 1 && [lists.activity.length, lists.indicator.length].includes(dates.length))
    lists.targetDate = dates;
  if (isUnclear && implementer) {
    tell("confirm", "implementers-unclear", implementer, { names: names.length, activities: activities.length });
  }
  if (dates.length > 1 && lists.targetDate.length === 0 && date)
    tell("confirm", "dates-unclear", date, { count: dates.length });
  if (count < 2) return [cells];
  for (const key of ["activity", "indicator", "partnering"] as const) {
    const cell = of(key);
    if (cell && lists[key].length > 1) tell("unrolled", "list", cell, { count: lists[key].length });
  }
  for (const [key, cell] of [
    ["implementer", implementer],
    ["targetDate", date],
  ] as const) {
    if (cell && lists[key].length > 1) tell("confirm", "in-order", cell, { count: lists[key].length });
  }
  const [name, ...more] = names;
  const forAll =
    implementer && name !== undefined && more.length === 0 && lists.activity.length > 1 ? implementer : null;
  if (forAll) tell("confirm", "one-for-all", forAll, { name: forAll.text, count: lists.activity.length });
  return Array.from({ length: count }, (_, index) => {
    const row = new Map(index === 0 ? cells : [...cells].filter(([column]) => isRepeated(column, roles)));
    for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
      const cell = of(key);
      const text = lists[key][index];
      if (!cell || lists[key].length < 2) continue;
      if (text === undefined) row.delete(cell.column);
      else row.set(cell.column, withText(cell, text));
    }
    if (forAll && index < lists.activity.length) row.set(forAll.column, forAll);
    return row;
  });
}

/** A list by its marks, or by its lines where each has an implementer beside it. */
function activityItems(activity: SourceCell | undefined, names: number): readonly string[] {
  const items = textsOf(activity);
  const lines = linesOf(activity?.text ?? "");
  return items.length < 2 && lines.length > 1 && lines.length === names ? lines : items;
}

function textsOf(cell: SourceCell | undefined): readonly string[] {
  return cell ? listItems(cell.text).map(({ text }) => text) : [];
}

function isRepeated(column: number, roles: Roles): boolean {
  return REPEATED.some((key) => roles[key] === column);
}

function isByLine(column: number, roles: Roles): boolean {
  return BY_LINE.some((key) => roles[key] === column);
}

function cellOf(cells: SourceRow, roles: Roles, key: JmiMatrixColumn): SourceCell | undefined {
  const column = roles[key];
  return column === undefined ? undefined : cells.get(column);
}

function withText(cell: SourceCell, text: string): SourceCell {
  return { ...cell, content: text, text };
}
