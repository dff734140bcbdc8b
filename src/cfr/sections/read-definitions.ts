import type { DateSystem, Grid } from "../../grid/grid";
import { DEFINITION_HEADINGS } from "./section-headings";
import type { DefinitionKey } from "./section-headings";
import { mentions, sectionTables } from "./section-table";
import type { SectionTable } from "./section-table";
import type { AcronymRow, DefinitionRow, Section4 } from "./sections";

type Table = SectionTable<DefinitionKey>;

const haveDefinitions = (keys: ReadonlySet<DefinitionKey>): boolean =>
  keys.has("indicator") &&
  !keys.has("other") &&
  ["description", "definition", "measurement"].filter((key) => keys.has(key as DefinitionKey)).length > 1;
const haveAcronyms = (keys: ReadonlySet<DefinitionKey>): boolean =>
  keys.has("acronym") && (keys.has("meaning") || keys.has("description") || keys.has("definition"));

/** The tables of Section 4 on a sheet. */
export function definitionTables(grid: Grid, dateSystem: DateSystem): readonly Table[] {
  if (!mentions(grid, /acronym|abbrev|descri|d[eé]fini|sigle|abrév|អក្សរកាត់|និយមន័យ|ការពិពណ៌នា/i)) return [];
  return sectionTables(grid, dateSystem, DEFINITION_HEADINGS, (keys) => haveAcronyms(keys) || haveDefinitions(keys));
}

/** Section 4 from all its tables; null where there is none. */
export function readDefinitions(tables: readonly Table[]): Section4 | null {
  const acronyms = tables.filter(isAcronyms);
  const definitions = tables.filter(isDefinitions);
  const [first] = tables;
  if (!first) return null;
  return {
    at: first.heading("acronym", "indicator"),
    acronyms: acronyms[0] ? { at: acronyms[0].heading("acronym"), rows: acronyms.flatMap(acronymRows) } : null,
    definitions: definitions[0]
      ? { at: definitions[0].heading("indicator"), rows: definitions.flatMap(definitionRows) }
      : null,
  };
}

function acronymRows(table: Table): readonly AcronymRow[] {
  const meaning = (["meaning", "description", "definition"] as const).find((key) => table.columns[key]) ?? "meaning";
  return rowsOf(table).flatMap((row) => {
    const acronym = table.text(row, "acronym");
    return acronym.text === "" ? [] : [{ acronym, meaning: table.text(row, meaning) }];
  });
}

function definitionRows(table: Table): readonly DefinitionRow[] {
  return rowsOf(table).flatMap((row) => {
    const indicator = table.text(row, "indicator");
    if (indicator.text === "") return [];
    return [
      {
        indicator,
        description: table.textIn(row, "description"),
        definition: table.textIn(row, "definition"),
        measurement: table.textIn(row, "measurement"),
        comments: table.textIn(row, "comments"),
      },
    ];
  });
}

export function isAcronyms(table: Table): boolean {
  return haveAcronyms(keysOf(table));
}

export function isDefinitions(table: Table): boolean {
  return haveDefinitions(keysOf(table));
}

function keysOf(table: Table): ReadonlySet<DefinitionKey> {
  return new Set(Object.keys(table.columns) as DefinitionKey[]);
}

/** The rows below the headings of a table. */
export function rowsOf(table: { readonly firstRow: number; readonly bottom: number }): readonly number[] {
  return Array.from({ length: Math.max(table.bottom - table.firstRow + 1, 0) }, (_, index) => table.firstRow + index);
}
