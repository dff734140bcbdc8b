import { areaToA1, parseA1, toA1 } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import type { ApplyOutcome, Edit, EditValue } from "../grid/edit";
import type { CellValue } from "../grid/grid";
import { fromExcelFormat, fromExcelFormula, fromExcelValue, sameValue, toExcelInput } from "./cell-values";
import { NoValuesError, toDoorError } from "./errors";
import { once } from "./once";
import { tableOf, toRectangles } from "./rectangles";

/**
 * Writes all edits or none, in two round trips: what the cells hold now, then the writing. Nothing is written when a
 * cell holds something else than the person saw, or stands locked on a protected sheet (which is never unlocked here).
 * A host that fails half-way through the writing gets back what the cells held.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<ApplyOutcome> {
  if (edits.length === 0) return { state: "applied", undo: [] };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => compareAndWrite(context, edits));
  } catch (error) {
    return { state: "failed", error: toDoorError(error, onlySheet(edits)) };
  }
}

/** Edited cells that lie together. */
interface Spot {
  readonly sheet: string;
  readonly area: CellArea;
}

interface Target extends Spot {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

async function compareAndWrite(context: Excel.RequestContext, edits: readonly Edit[]): Promise<ApplyOutcome> {
  const spots = spotsOf(edits);
  const targets = spots.map((spot) => queueReading(context, spot));
  await context.sync();

  const locked = targets.find(isLocked);
  if (locked) {
    return {
      state: "failed",
      error: { code: "protected", detail: "protected sheet, locked cell", sheet: locked.sheet },
    };
  }
  const before = readCells(targets);
  const conflicts = edits.filter((edit) => !sameValue(valueOf(before.get(keyOf(edit))), edit.from));
  if (conflicts.length > 0) return { state: "conflict", conflicts };

  const inputs = new Map(edits.map((edit) => [keyOf(edit), edit.to]));
  queueFormats(context, edits);
  const written = spots.map((spot) => queueWriting(context, spot, (key) => inputs.get(key) ?? null));
  try {
    await context.sync();
  } catch (error) {
    await putBack(spots, edits, before);
    throw error;
  }
  const after = readCells(written);
  const undo = edits.map((edit): Edit => {
    const { sheet, cell } = edit;
    const was = before.get(keyOf(edit));
    const now = after.get(keyOf(edit));
    return { sheet, cell, from: valueOf(now), to: was ? toEditValue(was) : null, ...formatBefore(edit, before) };
  });
  return { state: "applied", undo };
}

function spotsOf(edits: readonly Edit[]): readonly Spot[] {
  return [...new Set(edits.map((edit) => edit.sheet))].flatMap((sheet) =>
    toRectangles(edits.filter((edit) => edit.sheet === sheet).map(placeOf)).map((area) => ({ sheet, area })),
  );
}

function queueReading(context: Excel.RequestContext, spot: Spot): Target {
  const worksheet = context.workbook.worksheets.getItem(spot.sheet);
  worksheet.load("protection/protected");
  const range = once(worksheet.getRange(areaToA1(spot.area)));
  range.load("values,formulas,numberFormat,format/protection/locked");
  return { ...spot, range, worksheet };
}

/** `locked` is null where some cells of a target are locked and some are not. */
function isLocked({ range, worksheet }: Target): boolean {
  return worksheet.protection.protected && range.format.protection.locked !== false;
}

function queueWriting(context: Excel.RequestContext, spot: Spot, inputOf: (key: string) => EditValue): Target {
  const { sheet, area } = spot;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = once(worksheet.getRange(areaToA1(area)));
  range.formulas = tableOf(area, (row, column) => toExcelInput(inputOf(keyOf({ sheet, cell: toA1({ row, column }) }))));
  range.load("values,formulas,numberFormat");
  return { ...spot, range, worksheet };
}

/** Formats come before the values: what is written into a cell formatted as text becomes text. */
function queueFormats(context: Excel.RequestContext, edits: readonly Edit[]): void {
  for (const { sheet, cell, format } of edits) {
    if (format !== undefined) once(context.workbook.worksheets.getItem(sheet).getRange(cell)).numberFormat = [[format]];
  }
}

/** The format to give back to a cell that was given another. */
function formatBefore(edit: Edit, before: ReadonlyMap<string, Held>): Pick<Edit, "format"> {
  if (edit.format === undefined) return {};
  return { format: before.get(keyOf(edit))?.format ?? "General" };
}

interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Null for General. */
  readonly format: string | null;
}

function readCells(targets: readonly Target[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { sheet, area, range } of targets) {
    if (!Array.isArray(range.values)) throw new NoValuesError("Excel answered without values");
    const { values, formulas, numberFormat } = range;
    values.forEach((row: readonly unknown[], r) =>
      row.forEach((value, c) => {
        const cell = toA1({ row: area.top + r, column: area.left + c });
        held.set(keyOf({ sheet, cell }), {
          value: fromExcelValue(value),
          formula: fromExcelFormula(formulas[r]?.[c], value),
          format: fromExcelFormat(numberFormat[r]?.[c]),
        });
      }),
    );
  }
  return held;
}

/**
 * Best effort after a write that failed: Excel keeps what it had written before the failure. The same ranges in the
 * same order fail at the same place at the latest, and by then all that was changed is as it was.
 */
async function putBack(
  spots: readonly Spot[],
  edits: readonly Edit[],
  before: ReadonlyMap<string, Held>,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      queueFormats(
        context,
        edits.map((edit) => ({ ...edit, ...formatBefore(edit, before) })),
      );
      for (const spot of spots) {
        queueWriting(context, spot, (key) => {
          const held = before.get(key);
          return held ? toEditValue(held) : null;
        });
      }
      await context.sync();
    });
  } catch {
    // The first failure is the one to report.
  }
}

/** What to write so that the cell holds the same again; an error that no formula made comes back as its text. */
function toEditValue({ value, formula }: Held): EditValue {
  if (formula !== null) return { formula };
  return typeof value === "object" && value !== null ? { formula: value.error } : value;
}

function valueOf(held: Held | undefined): CellValue {
  return held?.value ?? null;
}

function placeOf(edit: Edit): { readonly row: number; readonly column: number } {
  const place = parseA1(edit.cell);
  if (!place) throw new Error(`not a cell address: ${edit.cell}`);
  return place;
}

/** One spelling for one cell, so that "$b$2" and "B2" are the same. */
function keyOf(edit: { readonly sheet: string; readonly cell: string }): string {
  const place = parseA1(edit.cell);
  return `${edit.sheet}!${place ? toA1(place) : edit.cell}`;
}

function onlySheet(edits: readonly Edit[]): string | null {
  const sheets = new Set(edits.map((edit) => edit.sheet));
  return sheets.size === 1 ? (edits[0]?.sheet ?? null) : null;
}
