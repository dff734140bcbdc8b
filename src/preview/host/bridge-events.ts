import type { BridgeEvent } from "./bridge-message";
import type { HostWorkbook } from "./host-workbook";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./objects/event-calls";
import type { WorkbookChange } from "./workbook-change";

/** The events that a change means for the add-in; only those it registered, for the sheet and for the workbook. */
export function bridgeEvents(workbook: HostWorkbook, change: WorkbookChange): readonly BridgeEvent[] {
  const type = typeOf(change);
  if (type === null) return [];
  const targets = [WORKBOOK_TARGET, change.sheetId].filter((target) => workbook.registrations.has(type, target));
  const message = JSON.stringify(argumentsOf(change));
  return targets.map((targetId) => ({ messageCategory: 65536, messageType: type, targetId, message }));
}

function typeOf(change: WorkbookChange): number | null {
  switch (change.kind) {
    case "edited":
      return EVENT_TYPES.DataChanged;
    case "formatted":
      return EVENT_TYPES.FormatChanged;
    case "calculated":
      return EVENT_TYPES.Calculated;
    case "selected":
      return EVENT_TYPES.SelectionChanged;
    case "activated":
      return EVENT_TYPES.Activated;
    case "deactivated":
      return EVENT_TYPES.Deactivated;
    case "added":
      return EVENT_TYPES.Added;
    case "deleted":
      return EVENT_TYPES.Deleted;
    case "protected":
      return EVENT_TYPES.ProtectionChanged;
    case "renamed": // told from ExcelApi 1.17 on
    case "refused":
      return null;
  }
}

function argumentsOf(change: WorkbookChange): Readonly<Record<string, unknown>> {
  const worksheetId = change.sheetId;
  switch (change.kind) {
    case "edited": {
      const { address, edit, details, by } = change;
      const values = details && {
        valueBefore: details.valueBefore,
        valueAfter: details.valueAfter,
        valueTypeBefore: valueType(details.valueBefore),
        valueTypeAfter: valueType(details.valueAfter),
      };
      const triggerSource = by === "addin" ? "ThisLocalAddin" : "Unknown";
      return {
        worksheetId,
        address,
        changeType: edit,
        source: "Local",
        triggerSource,
        shiftDirection: "None",
        ...values,
      };
    }
    case "formatted":
      return {
        worksheetId,
        address: change.address,
        source: "Local",
        triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
      };
    case "selected":
      return { worksheetId, address: change.address };
    case "protected":
      return { worksheetId, isProtected: change.isProtected, source: "Local" };
    case "calculated":
    case "activated":
    case "deactivated":
    case "refused":
      return { worksheetId };
    case "added":
    case "deleted":
    case "renamed":
      return { worksheetId, source: "Local" };
  }
}

function valueType(value: string | number | boolean): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
