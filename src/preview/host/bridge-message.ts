/** Office.js's wire format, as far as the host speaks it; see the client library's `HostBridge` and `ObjectPath`. */

/** 1 root, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as `Arguments`; a number marks an argument that is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

/** The bit of `flags` that `Excel.run({ delayForCellEdit: true }, …)` sets. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  /** Bits: 1 the request writes, 64 it may wait while a cell is edited. */
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: BatchRequest };
}

/** One event for the client: `messageType` is the library's `eventType`, `message` the arguments as JSON. */
export interface BridgeEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The request in a bridge message's text, or `null` for text that is none. */
export function parseBridgeRequest(text: string): BridgeRequest | null {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message.type !== 1 || typeof message.id !== "number" || !isRecord(message.message)) {
    return null;
  }
  const { url, method, body } = message.message;
  const batch: unknown = typeof body === "string" ? JSON.parse(body) : body;
  if (typeof url !== "string" || !isBatchRequest(batch)) return null;
  const flags = typeof message.flags === "number" ? message.flags : 0;
  return { id: message.id, type: 1, flags, message: { url, method: String(method), body: batch } };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBatchRequest(value: unknown): value is BatchRequest {
  return isRecord(value) && Array.isArray(value.Actions) && isRecord(value.ObjectPaths);
}

/** The answer to request `id`, as text for the client. */
export function responseText(id: number, response: BatchResponse): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } });
}

/** Events, as text for the client. */
export function eventText(entries: readonly BridgeEvent[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}
