import type { DateSystem } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiOutcome, JmiOutput, JmiPeriod } from "../matrix";
import type { GoesOn } from "./page-names";
import { readRows } from "./read-rows";
import type { RowsRead } from "./read-rows";
import { tableCells } from "./table-cells";

/**
 * Whether the rows of a sheet may carry on from those before: nothing of it stood there already, as in a copy or an
 * earlier version, and its headings print no other period. Where the names only count on, it also has to take up the
 * outcome, the working group and the numbers of the outputs where they were left.
 */
export function carriesOn(
  open: readonly [JmiTable, ...JmiTable[]],
  next: JmiTable,
  says: GoesOn,
  dateSystem: DateSystem,
): boolean {
  const partOf = (table: JmiTable) => ({ table, cells: tableCells(table, dateSystem) });
  const [first, ...rest] = open;
  const before = readRows([partOf(first), ...rest.map(partOf)]);
  const more = readRows([partOf(next)]);
  if (isOtherPeriod(before.periods.output, more.periods.output) || saysAgain(before, more)) return false;
  return says === "page" || takesUp(before, more);
}

function isOtherPeriod(one: JmiPeriod | null, other: JmiPeriod | null): boolean {
  return one !== null && other !== null && (one.from !== other.from || one.to !== other.to);
}

/** An output that stands on both, other than one that goes on over the break with something new. */
function saysAgain(before: RowsRead, more: RowsRead): boolean {
  const known = outputsOf(before);
  return outputsOf(more).some((output, index) => {
    const [twin, ...others] = known.filter(({ text }) => foldText(text) === foldText(output.text));
    const goesOn = index === 0 && twin === known.at(-1) && others.length === 0;
    return twin !== undefined && !(goesOn && !saysNothingNew(twin, output));
  });
}

function outputsOf({ outcomes }: RowsRead): readonly JmiOutput[] {
  return outcomes.flatMap(({ outputs }) => outputs.filter(({ text }) => text !== ""));
}

/** Whether the second says nothing that the first does not say. */
function saysNothingNew(one: JmiOutput, other: JmiOutput): boolean {
  const saidIn = ({ indicators, activities }: JmiOutput) =>
    [...indicators, ...activities].map(({ text }) => foldText(text));
  const said = new Set(["", ...saidIn(one)]);
  return saidIn(other).every((text) => said.has(text));
}

function takesUp({ outcomes: before }: RowsRead, { outcomes: more }: RowsRead): boolean {
  const [last, next] = [before.at(-1), more[0]];
  if (!last || !next || last.text === "") return false;
  const isSame = (a: string, b: string) => b === "" || foldText(a) === foldText(b);
  return isSame(last.text, next.text) && isSame(last.twg, next.twg) && !countsAnew(last, next);
}

/** "1. Wells" below "3. Pumps" on the sheet before: the numbers begin again, and so does a matrix. */
function countsAnew(last: JmiOutcome, next: JmiOutcome): boolean {
  const numberOf = (text: string) => /^\s*(?:output\s*)?(\d{1,2}(?:\.\d{1,2})*)(?=[.):\s])/i.exec(text)?.[1] ?? null;
  const [before, now] = [last.outputs.at(-1), next.outputs[0]].map((output) => numberOf(output?.text ?? ""));
  if (!before || !now) return false;
  const [high, low] = [before, now].map((number) => number.split(".").map(Number));
  const at = (high ?? []).findIndex((part, index) => part !== (low ?? [])[index]);
  return at >= 0 && ((low ?? [])[at] ?? 0) < ((high ?? [])[at] ?? 0);
}
