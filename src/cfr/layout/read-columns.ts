import type { Grid } from "../../grid/grid";
import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { fieldsDenied, layoutKey, toldOfLayout, toldOnSheet } from "../../parse/headings/column-choice";
import type { ColumnChoice, Layout } from "../../parse/headings/column-choice";
import { headingOver } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import { withTold, withoutColumns, withoutFields } from "../../parse/headings/taken-columns";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import type { CfrMatrixColumn } from "../matrix";
import { isCfrColumn } from "./cfr-fields";
import type { CfrHeading } from "./cfr-headings";
import { columnsByContent, withTargetsByContent, withoutBaselineYears } from "./columns-by-content";
import { missingLevel, withLevelsByScore } from "./levels-by-place";
import { resolveColumns } from "./resolve-columns";
import { withTargetOfTheYear } from "./target-of-the-year";
import type { CfrColumns } from "./resolve-columns";

interface ColumnsRead {
  readonly columns: CfrColumns;
  readonly questions: readonly ColumnQuestion<CfrMatrixColumn>[];
  readonly layout: Layout;
}

type Question = ColumnQuestion<CfrMatrixColumn>;

/**
 * What each column of a table is: as a person said, else by its heading and place, else by what it holds; and what
 * has to be asked. The chosen reading of a layout goes before the one of a sheet.
 */
export function readColumns(
  grid: Grid,
  found: FoundTable<CfrHeading>,
  guideline: CfrGuideline,
  choices: readonly ColumnChoice[],
): ColumnsRead {
  const key = layoutKey(found.headings);
  const told = new Map([
    ...toldOnSheet(choices, found.sheet, isCfrColumn),
    ...toldOfLayout(choices, key, found.left, isCfrColumn),
  ]);
  const groups = bareGroups(found, guideline, told);
  const left = withLevelsByScore(withoutColumns(found, new Map([...told, ...groups.flatMap(columnsOf)])), guideline);
  const isTargetTold = [...told.values()].includes("target");
  const free = isTargetTold ? left : withTargetOfTheYear(grid, left);
  const headed = withTold(
    resolveColumns(withoutBaselineYears(grid, withTargetsByContent(grid, free))),
    told,
    (column) => headingOver(found, column),
  );
  const level = told.size > 0 ? [] : missingLevel(grid, left, guideline, headed);
  const byContent = columnsByContent(grid, withoutColumns(found, told), headed, [...groups, ...level]);
  const unclear = free.unclear.flatMap(({ mayBe, ...one }): Question[] => {
    const fields = mayBe.flatMap((field) => (isCfrColumn(field) && !headed[field] ? [field] : []));
    const isTaken = Object.values(headed).some(({ column }) => column === one.column);
    return isTaken || fields.length === 0 ? [] : [{ ...one, lastColumn: one.column, mayBe: fields }];
  });
  return {
    columns: withoutFields({ ...headed, ...byContent.columns }, fieldsDenied(choices, found.sheet)),
    questions: [...groups, ...level, ...unclear, ...byContent.questions].sort((a, b) => a.column - b.column),
    layout: { key, left: found.left },
  };
}

/** As many columns under one heading as there are levels, and nothing that says which is which: best or worst first? */
function bareGroups(
  found: FoundTable<CfrHeading>,
  guideline: CfrGuideline,
  told: ReadonlyMap<number, unknown>,
): readonly Question[] {
  const levels = criteriaColumns(guideline);
  if (levels.length < 3 || levels.some((key) => found.columns[key])) return [];
  return found.groups
    .filter(({ column, lastColumn }) => lastColumn - column + 1 === levels.length && !told.has(column))
    .map((group) => ({ ...group, mayBe: levels }));
}

function columnsOf({ column, lastColumn }: Question): readonly (readonly [number, null])[] {
  return Array.from({ length: lastColumn - column + 1 }, (_, index) => [column + index, null] as const);
}
