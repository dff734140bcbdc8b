import type { HostObject } from "../host-object";
import type { HostWorkbook } from "../host-workbook";

/** The library's target id for events of the whole collection of sheets. */
export const WORKBOOK_TARGET = "Workbook";

/** The library's numbers for the events it registers. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
} as const;

/** The calls by which an add-in asks for events, or for no more of them. */
export function eventCalls(workbook: HostWorkbook, target: () => string): NonNullable<HostObject["calls"]> {
  const calls = Object.entries(EVENT_TYPES).flatMap(([name, type]) => [
    [`_Register${name}Event`, () => workbook.registrations.add(type, target())] as const,
    [`_Unregister${name}Event`, () => workbook.registrations.remove(type, target())] as const,
  ]);
  return Object.fromEntries(calls);
}
