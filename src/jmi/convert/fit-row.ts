import type { PlannedContent } from "../../grid/sheet-plan";
import { readIndicatorText } from "../../parse/read-indicator-text";
import type { JmiMatrixColumn } from "../matrix";
import { TEMPLATE_COLUMNS } from "../template/matrix-layout";
import type { TemplateColumn } from "../template/matrix-layout";
import type { TemplateRow } from "../template/template-options";
import { linesOf, listItems } from "./list-items";
import type { SourceCell, SourceRow } from "./source-rows";
import type { Roles, Tell } from "./unroll";

/** A row of the template, and what has no place in it by the column of the older sheet. */
export interface FittedRow {
  readonly row: TemplateRow;
  readonly kept: ReadonlyMap<number, PlannedContent>;
  /** Who carries out the activity; "" where nobody is named or it is not clear whose activity it is. */
  readonly implementer: string;
}

/** Whether the template has a column of its own for it. */
export function hasPlace(key: JmiMatrixColumn | null): key is TemplateColumn {
  return key !== null && (TEMPLATE_COLUMNS as readonly string[]).includes(key);
}

/**
 * An unrolled row in the template's columns. The implementer goes with the activity as long as it is clear whose it is;
 * a target that is told in the output's words is the indicator too, where the matrix names no other.
 */
export function fitRow(cells: SourceRow, roles: Roles, tell: Tell): FittedRow {
  const keys = new Map((Object.entries(roles) as [JmiMatrixColumn, number][]).map(([key, column]) => [column, key]));
  const of = (key: JmiMatrixColumn): SourceCell | undefined =>
    roles[key] === undefined ? undefined : cells.get(roles[key]);
  const row = new Map<TemplateColumn, PlannedContent>();
  const kept = new Map<number, PlannedContent>();
  for (const [column, { content }] of cells) {
    const key = keys.get(column) ?? null;
    if (hasPlace(key)) row.set(key, content);
    else kept.set(column, content);
  }
  let names = "";
  const [activity, implementer, output] = [of("activity"), of("implementer"), of("output")];
  if (implementer && activity && isClear(activity, implementer)) {
    names = linesOf(implementer.text).join(", ");
    kept.delete(implementer.column);
  } else if (implementer && !activity) tell("confirm", "no-activity", implementer, { name: implementer.text });
  if (output && !output.continues && !of("indicator") && saysTarget(output.text)) {
    row.set("indicator", output.text);
    tell("confirm", "quantifies", output);
  }
  return { row, kept, implementer: names };
}

/** Several names beside several activities that could not be told apart are not made one. */
function isClear(activity: SourceCell, implementer: SourceCell): boolean {
  return listItems(activity.text).length < 2 || linesOf(implementer.text).length < 2;
}

function saysTarget(text: string): boolean {
  return readIndicatorText(text).targets.some((target) => target.state === "value" && target.confidence === "sure");
}
