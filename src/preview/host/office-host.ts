import { DELAY_FOR_CELL_EDIT, eventText, parseBridgeRequest, responseText } from "./bridge-message";
import type { BatchRequest, BatchResponse, BridgeEvent } from "./bridge-message";
import { bridgeEvents } from "./bridge-events";
import { HostError } from "./host-error";
import type { HostWorkbook } from "./host-workbook";
import { KeptReferences } from "./kept-references";
import { workbookObject } from "./objects/workbook";
import { runBatch } from "./run-batch";

/**
 * Answers Office.js in place of Excel, for one client. `send` carries text to the client's bridge. Events that a
 * request causes follow its answer, as they do in Excel.
 */
export class OfficeHost {
  private readonly kept = new KeptReferences();
  private readonly events: BridgeEvent[] = [];
  private isAnswering = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly send: (text: string) => void,
  ) {
    this.stopListening = workbook.onChange((change) => {
      this.events.push(...bridgeEvents(workbook, change));
      if (!this.isAnswering) this.flushEvents();
    });
  }

  /** Takes one message of the client. Text that is no request is left alone. */
  receive(text: string): void {
    const request = parseBridgeRequest(text);
    if (!request) return;
    const respond = () => {
      this.send(responseText(request.id, this.answer(request.message.body)));
      this.flushEvents();
    };
    if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) respond();
    else this.workbook.afterCellEdit(respond);
  }

  /** Nothing is answered or told any more. */
  close(): void {
    this.stopListening();
    this.workbook.registrations.clear();
  }

  private answer(body: BatchRequest): BatchResponse {
    const { workbook } = this;
    if (workbook.isEditingCell) return refused(new HostError("InvalidOperationInCellEditMode", CELL_EDITING));
    this.isAnswering = true;
    try {
      return workbook.as("addin", () =>
        workbook.paused(() => runBatch(body, workbookObject(workbook), this.kept, () => workbook.calculate())),
      );
    } finally {
      this.isAnswering = false;
    }
  }

  private flushEvents(): void {
    const entries = this.events.splice(0);
    if (entries.length > 0) this.send(eventText(entries));
  }
}

const CELL_EDITING =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** A request that is refused whole. */
export function refused({ code, message }: HostError): BatchResponse {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
