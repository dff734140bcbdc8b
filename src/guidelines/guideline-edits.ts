import type { Edit } from "../grid/edit";
import { textOf, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { ABOUT_ROWS, firstFreeRow, labelledRow, rowEdits } from "./about-rows";
import type { Guideline } from "./guideline";
import type { Words } from "./path-label";
import { isTravelPath, travelRows } from "./travel";

/**
 * What makes an About sheet carry this guideline: its name and edition, and for a country's own one a row for each
 * thing that it says otherwise. A row whose path stands there already keeps its place and its label; rows that say
 * nothing any more are cleared or used again. Null where the sheet has no room.
 */
export function guidelineEdits(about: Grid, guideline: Guideline, words: Words): readonly Edit[] | null {
  const rows = travelRows(guideline, words);
  const { known, doubled } = travelPlaces(about);
  const wanted = new Set(rows.map(({ path }) => path));
  const unused = [...doubled, ...[...known].flatMap(([path, row]) => (wanted.has(path) ? [] : [row]))];
  const heading = known.size === 0 && rows.length > 0 ? firstFreeRow(about) + 1 : null;
  let below = heading === null ? firstFreeRow(about) : heading + 1;

  const edits: Edit[] = [
    ...named(about, "guideline", guideline.id),
    ...named(about, "edition", guideline.edition),
    ...(heading === null
      ? []
      : rowEdits(about, heading, [words("template.guideline.title"), words("template.guideline.help")])),
  ];
  for (const { path, label, value } of rows) {
    const place = known.get(path);
    const row = place ?? unused.shift() ?? below++;
    edits.push(...rowEdits(about, row, [place === undefined ? label : undefined, value, path]));
  }
  for (const row of unused) edits.push(...rowEdits(about, row, [null, null, null]));
  return below > ABOUT_ROWS.travel ? null : edits;
}

/** The rows that carry parts of a guideline, by their paths; of two with one path the last counts, as in reading. */
function travelPlaces(about: Grid) {
  const known = new Map<string, number>();
  const doubled: number[] = [];
  for (let row = 0; row < Math.min(about.values.length, ABOUT_ROWS.travel); row += 1) {
    const path = textOf(valueAt(about, row, 2)).trim();
    if (!isTravelPath(path)) continue;
    const before = known.get(path);
    if (before !== undefined) doubled.push(before);
    known.set(path, row);
  }
  return { known, doubled };
}

function named(about: Grid, label: string, value: string): readonly Edit[] {
  const row = labelledRow(about, label);
  return row === null ? [] : rowEdits(about, row, [undefined, value]);
}
