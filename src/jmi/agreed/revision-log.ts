import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { isBlank, valueAt } from "../../grid/grid";
import type { Workbook } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { JmiMatrix } from "../matrix";
import type { JmiRevision } from "../twg/twg";
import type { AgreedChange } from "./agreed-changes";

/** When the group decided a change and why. `meeting` is YYYY-MM-DD. */
export interface RevisionReason {
  readonly meeting: string;
  readonly reason: string;
  readonly by: string;
}

/** The entry of the log for a change: about its cell or its agreed text, and with the text as it now is. */
export function entryFor(change: AgreedChange, revisions: readonly JmiRevision[]): JmiRevision | null {
  const fits = ({ cell, before, after }: JmiRevision): boolean => {
    const ofCell = cell.text.replace(/^.*!/, "").replaceAll("$", "").toUpperCase() === toA1(change.at);
    const ofText = before !== null && foldText(before.text) === foldText(change.before);
    return (ofCell || ofText) && after !== null && foldText(after.text) === foldText(change.after);
  };
  // A change may have been entered twice: first without, then with its reason.
  const entries = revisions.filter(fits);
  return entries.find(isComplete) ?? entries[0] ?? null;
}

/** An entry counts with the day of the meeting and the reason. */
export function isComplete({ meeting, reason }: JmiRevision): boolean {
  return meeting?.reading.state === "date" && (reason?.text ?? "") !== "";
}

/** What enters a change in the first blank row of the log; null where there is no log to write in. */
export function revisionEdits(
  { grids }: Workbook,
  { twg }: JmiMatrix,
  { at, before, after }: AgreedChange,
  { meeting, reason, by }: RevisionReason,
): readonly Edit[] | null {
  const log = twg?.revisions;
  const grid = grids.find(({ sheet }) => sheet === log?.at.sheet);
  if (!log || !grid) return null;
  const columns = Object.values(log.columns).flatMap((column) => column ?? []);
  let row = log.firstRow;
  while (columns.some((column) => !isBlank(valueAt(grid, row, column)))) row += 1;
  const entry = { cell: `${at.sheet}!${toA1(at)}`, before, after, meeting, reason, by };
  return (Object.keys(entry) as (keyof typeof entry)[]).flatMap((key) => {
    const column = log.columns[key];
    if (column === undefined || entry[key] === "") return [];
    return [{ sheet: grid.sheet, cell: toA1({ row, column }), from: valueAt(grid, row, column), to: entry[key] }];
  });
}
