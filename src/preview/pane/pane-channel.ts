/** Marks the messages between the task pane's frame and the page around it; a page has others. */
export const PANE_CHANNEL = "results-matrix-pane";

/**
 * What goes between them. "office" carries the text of Office.js's bridge, either way. The pane says "hello" when it
 * begins, and the page answers "welcome" with what the workbook remembers for the add-in; "settings" sends that back.
 */
export type PaneMessage =
  | { readonly kind: "office"; readonly text: string }
  | { readonly kind: "hello" }
  | { readonly kind: "welcome"; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly kind: "settings"; readonly settings: Readonly<Record<string, unknown>> };

/** Sends a message to a window of this page's own origin; a window elsewhere does not get it. */
export function sendToWindow(target: Window, origin: string, message: PaneMessage): void {
  target.postMessage({ channel: PANE_CHANNEL, ...message }, origin);
}

/** The message in an event, or `null` when it is of another origin, from another window or about something else. */
export function receiveFrom(event: MessageEvent, source: Window | null, origin: string): PaneMessage | null {
  if (event.origin !== origin || source === null || event.source !== source) return null;
  const data: unknown = event.data;
  if (!isRecord(data) || data.channel !== PANE_CHANNEL) return null;
  switch (data.kind) {
    case "office":
      return typeof data.text === "string" ? { kind: "office", text: data.text } : null;
    case "hello":
      return { kind: "hello" };
    case "welcome":
    case "settings":
      return isRecord(data.settings) ? { kind: data.kind, settings: data.settings } : null;
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
