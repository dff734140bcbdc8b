import { toA1 } from "../grid/cell-ref";
import { isDateCheck } from "../grid/date-system";
import type { ApplyOutcome, DoorError, Edit } from "../grid/edit";
import type { SheetPlan, WorkbookPlan } from "../grid/sheet-plan";
import { toDoorError } from "./errors";
import type { DoorMemory } from "./memory";
import { once } from "./once";
import { queueDays, queueSheetPlan } from "./write-sheet";

/**
 * Adds a plan's sheets and names, in three round trips: look, add blank sheets, fill them. Nothing that exists is
 * touched. The blank sheets come without names and are known by Excel's ids, so that after a failure exactly what
 * was added is taken away again, whatever a co-author did meanwhile. Excel cannot undo the adding of sheets, and a
 * person can delete them, so there are no edits to undo it.
 */
export async function insertPlan(plan: WorkbookPlan, memory: DoorMemory): Promise<ApplyOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const shown = context.workbook.worksheets.getActiveWorksheet();
      shown.load("id");
      const obstacle = await findObstacle(context, plan);
      if (obstacle) return obstacle;
      const added = plan.sheets.map(() => context.workbook.worksheets.add());
      for (const sheet of added) sheet.load("id");
      await context.sync();
      const ids = added.map((sheet) => sheet.id);
      try {
        await fill(context, plan, ids, memory);
      } catch (error) {
        await takeAway(plan, ids, shown.id);
        throw error;
      }
      return { state: "applied", undo: [] };
    });
  } catch (error) {
    return { state: "failed", error: toDoorError(error) };
  }
}

/** What forbids the insertion as things stand: a protected workbook, or names that are taken (one edit for each). */
async function findObstacle(context: Excel.RequestContext, plan: WorkbookPlan): Promise<ApplyOutcome | null> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    const error: DoorError = { code: "protected", detail: "protected workbook structure", sheet: null };
    return { state: "failed", error };
  }
  const taken = [
    ...takenOf(
      plan.sheets.map((sheet) => sheet.name),
      worksheets.items.map((sheet) => sheet.name),
    ),
    ...takenOf(
      plan.names.map((name) => name.name),
      names.items.map((name) => name.name),
    ),
  ];
  const conflicts = taken.map((name): Edit => ({ sheet: name, cell: "A1", from: null, to: null }));
  return conflicts.length > 0 ? { state: "conflict", conflicts } : null;
}

function takenOf(wanted: readonly string[], present: readonly string[]): readonly string[] {
  const used = new Set(present.map((name) => name.toLowerCase()));
  return wanted.filter((name) => used.has(name.toLowerCase()));
}

async function fill(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  ids: readonly string[],
  memory: DoorMemory,
): Promise<void> {
  const sheets = pairSheets(context, plan, ids);
  const dateSystem = memory.dateSystem ?? "1900";
  context.application.suspendScreenUpdatingUntilNextSync();
  // All names first: formulas, drop-downs and shading stand on them.
  for (const { sheet, planned } of sheets) sheet.name = planned.name;
  for (const { name, refersTo } of plan.names) context.workbook.names.add(name, refersTo);
  for (const { sheet, planned } of sheets) queueSheetPlan(sheet, planned, dateSystem);
  sheets.find(({ planned }) => planned.name === plan.activeSheet)?.sheet.activate();
  const check = queueDateCheck(sheets);
  await context.sync();
  // Office.js does not tell a 1904 workbook; the plan's own check cell does, once it is written.
  const computed = check?.values[0]?.[0] === 0 ? "1904" : "1900";
  if (check) memory.dateSystem = computed;
  if (!check || computed === dateSystem) return;
  for (const { sheet, planned } of sheets) queueDays(sheet, planned, computed);
  await context.sync();
}

interface NewSheet {
  readonly sheet: Excel.Worksheet;
  readonly planned: SheetPlan;
}

function pairSheets(context: Excel.RequestContext, plan: WorkbookPlan, ids: readonly string[]): readonly NewSheet[] {
  return plan.sheets.flatMap((planned, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ sheet: context.workbook.worksheets.getItem(id), planned }];
  });
}

function queueDateCheck(sheets: readonly NewSheet[]): Excel.Range | null {
  for (const { sheet, planned } of sheets) {
    const cell = planned.cells.find(
      ({ content }) => typeof content === "object" && "formula" in content && isDateCheck(content.formula),
    );
    if (cell) return once(sheet.getRange(toA1(cell))).load("values");
  }
  return null;
}

/**
 * Deletes the sheets just added and the plan's names that stand on them, never a name that somebody else made, and
 * shows again the sheet that was shown.
 */
async function takeAway(plan: WorkbookPlan, ids: readonly string[], shownId: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const names = plan.names.map(({ name }) => queueName(context, name));
      await context.sync();
      for (const { item, sheet } of names) if (!sheet.isNullObject && ids.includes(sheet.id)) item.delete();
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject(shownId).activate();
      for (const id of ids) worksheets.getItemOrNullObject(id).delete();
      await context.sync();
    });
  } catch {
    // The first failure is the one to report.
  }
}

interface QueuedName {
  readonly item: Excel.NamedItem;
  readonly sheet: Excel.Worksheet;
}

function queueName(context: Excel.RequestContext, name: string): QueuedName {
  const item = context.workbook.names.getItemOrNullObject(name);
  const sheet = item.getRangeOrNullObject().worksheet;
  sheet.load("id");
  return { item, sheet };
}
