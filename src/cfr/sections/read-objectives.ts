import type { CellArea, CellRef } from "../../grid/cell-ref";
import { textOf, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { isSectionTitle } from "../layout/last-row-before";
import type { TextCell } from "../matrix";
import { mentions } from "./section-table";
import type { Section1 } from "./sections";

type Part = "vision" | "mission" | "objectives" | "functions";

/** "1A. Vision", "Section 1C: Objectives of the department", "Key objectives:"; the rest of the cell may be the text itself. */
const LABEL =
  /^(?:section\s*)?(?:1\s*[.\-–]?\s*)?(?:[a-d][.):\s]+)?(vision|mission|(?:key |strategic |departmental )?objectives?|functions?|objectifs?(?: clés| stratégiques)?|fonctions?|ចក្ខុវិស័យ|បេសកកម្ម|គោលបំណង(?:យុទ្ធសាស្ត្រ)?|មុខងារ)(?: statement)?(?: of the (?:department|ministry|organisation|organization))?\s*(?:$|[:៖–-]\s*(.*)$)/i;
/** The parts as they are called; whatever else is a label is one of objectives. */
const VISION = /^(?:vision|ចក្ខុវិស័យ)$/i;
const MISSION = /^(?:mission|បេសកកម្ម)$/i;
const FUNCTIONS = /^(?:functions?|fonctions?|មុខងារ)$/i;
const NUMBERED_LABEL = /^(?:section\s*)?1\s*[.-]?\s*[a-d][.):]?$/i;
const LEAD_NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*|^\[\d{1,2}\]\s*|^[•\-–]\s+/i;
const LAST_COLUMN = 8;
const LONGEST = 2000;
const MOST_BESIDE = 4;

interface Heading {
  readonly part: Part;
  readonly row: number;
  readonly column: number;
  /** "1A" stands in the cell before: the text is below, and what stands beside is explanation. */
  readonly numbered: boolean;
  readonly inline: string;
}

/**
 * Section 1 of a sheet: a heading each for vision, mission, objectives and functions, with the text below it, beside it
 * or in the same cell. `matrices`: areas in which no heading is looked for; `tables`: these and the tables of other
 * sections, which end the texts above them. Null where there is no vision or mission.
 */
export function readObjectives(
  grid: Grid,
  matrices: readonly CellArea[],
  tables: readonly CellArea[],
  ownTemplate: boolean,
): Section1 | null {
  if (!mentions(grid, /vision|mission|ចក្ខុវិស័យ|បេសកកម្ម/i, LONGEST)) return null;
  const headings = findHeadings(grid, matrices);
  const [first] = headings;
  if (!first || !headings.some(({ part }) => part === "vision" || part === "mission")) return null;
  const parts = new Map<Part, readonly TextCell[]>();
  headings.forEach((heading, index) => {
    const next = headings.slice(index + 1).find(({ row }) => row > heading.row)?.row ?? grid.values.length;
    const end = endOfTexts(grid, heading.row, next, tables);
    if (!parts.has(heading.part)) parts.set(heading.part, textsOf(grid, heading, end, ownTemplate));
  });
  const one = (part: "vision" | "mission"): TextCell | null => {
    const heading = headings.find((found) => found.part === part);
    if (!heading) return null;
    const texts = parts.get(part) ?? [];
    return { at: texts[0]?.at ?? blankPlace(grid, heading), text: texts.map(({ text }) => text).join(" ") };
  };
  const many = (part: Part) =>
    (parts.get(part) ?? []).map(({ at, text }) => ({ at, text: text.replace(LEAD_NUMBER, "").trim() }));
  return {
    at: refOf(grid, headings.find(({ part }) => part === "objectives") ?? first),
    top: refOf(grid, first),
    vision: one("vision"),
    mission: one("mission"),
    objectives: many("objectives"),
    functions: many("functions"),
  };
}

/** The row before which the texts under a heading are over: the next heading, another section's table or its title. */
function endOfTexts(grid: Grid, from: number, next: number, tables: readonly CellArea[]): number {
  const end = Math.min(next, ...tables.map(({ top }) => top).filter((top) => top > from));
  for (let row = from + 1; row < end; row += 1) if (isSectionTitle(grid, row)) return row;
  return end;
}

function findHeadings(grid: Grid, tables: readonly CellArea[]): readonly Heading[] {
  const headings: Heading[] = [];
  grid.values.forEach((values, row) => {
    // A table runs on to the end of its sheet; what stands below it may be Section 1, but never its own headings.
    const inTable = tables.some((area) => row >= area.top && row <= area.bottom);
    if (inTable && (headings.length === 0 || tables.some((area) => row === area.top)) && !values.some(beginsSection))
      return;
    const filled = values
      .slice(0, LAST_COLUMN)
      .flatMap((value, column) => (textOf(value).trim() === "" ? [] : [column]));
    // More cells than a number, a label, its text and a remark are the headings or a row of some table.
    if (filled.length > MOST_BESIDE) return;
    for (const [index, column] of filled.entries()) {
      const text = textOf(valueAt(grid, row, column)).trim();
      const found = text.length > LONGEST ? null : LABEL.exec(text);
      if (!found) {
        if (index === 0 && NUMBERED_LABEL.test(text)) continue;
        return;
      }
      headings.push({ part: partOf(found[1] ?? ""), row, column, numbered: index > 0, inline: found[2]?.trim() ?? "" });
      return;
    }
  });
  return headings;
}

function partOf(word: string): Part {
  if (VISION.test(word)) return "vision";
  if (MISSION.test(word)) return "mission";
  return FUNCTIONS.test(word) ? "functions" : "objectives";
}

/** Vision or mission: with these Section 1 begins, and no table has a row of that name. */
function beginsSection(value: CellValue): boolean {
  const found = typeof value === "string" && value.length <= LONGEST ? LABEL.exec(value.trim()) : null;
  const word = found?.[1] ?? "";
  return VISION.test(word) || MISSION.test(word);
}

function textsOf(grid: Grid, heading: Heading, end: number, ownTemplate: boolean): readonly TextCell[] {
  if (heading.inline !== "") return [cellAt(grid, heading.row, heading.column, heading.inline)];
  const below = column(grid, heading.row + 1, end, heading.column);
  if (below.length > 0 || (heading.numbered && ownTemplate)) return below;
  for (let beside = heading.column + 1; beside < heading.column + LAST_COLUMN; beside += 1) {
    const texts = column(grid, heading.row, end, beside);
    if (texts.length > 0 && texts.some(({ text }) => !/^[\d.)(\s]+$/.test(text))) return texts;
  }
  return [];
}

function column(grid: Grid, from: number, end: number, at: number): readonly TextCell[] {
  const texts: TextCell[] = [];
  for (let row = from; row < end; row += 1) {
    const text = textOf(valueAt(grid, row, at)).trim();
    // "1D" is the number of the next part; it stands on that part's own row.
    if (text !== "" && !NUMBERED_LABEL.test(text) && !/^[\d.)(]+$/.test(text)) texts.push(cellAt(grid, row, at, text));
  }
  return texts;
}

function cellAt(grid: Grid, row: number, at: number, text: string): TextCell {
  return { at: { sheet: grid.sheet, row, column: at }, text };
}

function blankPlace(grid: Grid, { row, column: at }: Heading): CellRef {
  return { sheet: grid.sheet, row: row + 1, column: at };
}

function refOf(grid: Grid, { row, column: at }: Heading): CellRef {
  return { sheet: grid.sheet, row, column: at };
}
