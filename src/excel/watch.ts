import { parseArea } from "../grid/cell-ref";
import type { ChangeHint } from "../grid/workbook-door";
import type { OwnWrites } from "./own-writes";
import type { DoorMemory } from "./memory";

export interface WatchOptions {
  readonly memory: DoorMemory;
  readonly ownWrites: OwnWrites;
}

/** What is used of any event of the collection of sheets. Which cells is not: addresses in events are not believed. */
interface SheetEvent {
  readonly worksheetId: string;
  /** Told by most events, used of selections alone. */
  readonly address?: string;
  /** "ThisLocalAddin" for our own writes; only `onChanged` tells, and only since ExcelApi 1.14. */
  readonly triggerSource?: string;
  /** "Remote" for what a co-author did. */
  readonly source?: string;
}

/**
 * Passes on what others change. All events are taken from the collection of sheets, so sheets that come later are
 * watched too. Selecting counts as a hint, because choosing from a drop-down list raises no change on some hosts
 * (https://github.com/OfficeDev/office-js/issues/3888). Rejects when Excel refuses to register.
 */
export async function watchWorkbook(
  onHint: (hint: ChangeHint) => void,
  { memory, ownWrites }: WatchOptions,
): Promise<() => Promise<void>> {
  let watching = true;
  const handler =
    (kind: ChangeHint["kind"]) =>
    (event: SheetEvent): Promise<void> => {
      const area = kind === "selection" ? parseArea(event.address ?? "") : null;
      const sheet = memory.sheetNames.get(event.worksheetId) ?? null;
      const cell = area && { row: area.top, column: area.left };
      const own = kind === "selection" ? isOwnSelection(sheet, cell, ownWrites) : isOwn(event, ownWrites);
      if (watching && !own) onHint({ kind, sheet, ...(cell && { cell }) });
      return Promise.resolve();
    };
  const handles = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onChanged.add(handler("changed")),
      sheets.onCalculated.add(handler("calculated")),
      sheets.onActivated.add(handler("activated")),
      sheets.onAdded.add(handler("added")),
      sheets.onDeleted.add(handler("deleted")),
      sheets.onSelectionChanged.add(handler("selection")),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    if (!watching) return;
    watching = false;
    const [first] = handles;
    if (!first) return;
    // A handler can only be taken away through the context that added it.
    await Excel.run(first.context, async (context) => {
      for (const handle of handles) handle.remove();
      await context.sync();
    });
  };
}

/**
 * No write moves the selection but to the cell that it shows, or to a sheet that it makes and whose name is not read
 * yet; a click beside a write that is under way is a person's.
 */
function isOwnSelection(sheet: string | null, cell: ChangeHint["cell"] | null, ownWrites: OwnWrites): boolean {
  if (sheet === null) return ownWrites.isUnderWay();
  return cell ? ownWrites.selects({ sheet, ...cell }) : false;
}

function isOwn(event: SheetEvent, ownWrites: OwnWrites): boolean {
  if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin";
  return event.source !== "Remote" && ownWrites.isUnderWay();
}
