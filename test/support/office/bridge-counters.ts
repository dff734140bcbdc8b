import { isRecord } from "../../../src/preview/host/bridge-message";

/** Actions that change the workbook; registering for events and keeping references do not. */
const SET_PROPERTY = 4;
const CALL = 3;
const HARMLESS =
  /^(_KeepReference|_RemoveReference|_Register|_Unregister|Suspend|Select$|Activate$|GetCount$|Calculate$)/;
/** Methods behind an object path that change the workbook when they are resolved. */
const CHANGING_LINKS: ReadonlySet<string> = new Set(["Add", "Copy", "Insert"]);

/** What went over the bridge since the last `reset`. Bytes are those of the text in UTF-8. */
export class BridgeCounters {
  /** Requests the add-in sent. One round trip each. */
  roundTrips = 0;
  /** Actions that set a property, call a changing method or add an object. */
  writes = 0;
  bytesSent = 0;
  bytesReceived = 0;
  /** Messages of the host that are no answers. */
  eventMessages = 0;

  reset(): void {
    this.roundTrips = 0;
    this.writes = 0;
    this.bytesSent = 0;
    this.bytesReceived = 0;
    this.eventMessages = 0;
  }

  sent(text: string): void {
    this.bytesSent += Buffer.byteLength(text);
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || !isRecord(message.message) || message.type !== 1) return;
    const { body } = message.message;
    if (!isRecord(body) || !Array.isArray(body.Actions)) return;
    this.roundTrips += 1;
    const actions: readonly unknown[] = body.Actions;
    const paths = isRecord(body.ObjectPaths) ? Object.values(body.ObjectPaths) : [];
    this.writes += actions.filter(isChange).length;
    this.writes += paths.filter(
      (path) => isRecord(path) && path.ObjectPathType === 3 && CHANGING_LINKS.has(String(path.Name)),
    ).length;
  }

  received(text: string): void {
    this.bytesReceived += Buffer.byteLength(text);
    const message: unknown = JSON.parse(text);
    if (isRecord(message) && message.type === 3) this.eventMessages += 1;
  }
}

function isChange(action: unknown): boolean {
  if (!isRecord(action)) return false;
  return action.ActionType === SET_PROPERTY || (action.ActionType === CALL && !HARMLESS.test(String(action.Name)));
}
