import { parseBridgeRequest, responseText } from "../../../src/preview/host/bridge-message";
import { HostError } from "../../../src/preview/host/host-error";
import type { HostErrorCode } from "../../../src/preview/host/host-error";
import { refused } from "../../../src/preview/host/office-host";

type Fault =
  | { readonly kind: "error"; readonly code: HostErrorCode }
  | { readonly kind: "drop" }
  | { readonly kind: "twice" }
  | { readonly kind: "hold"; readonly held: (release: () => void) => void }
  | { readonly kind: "before"; readonly act: () => void };

/** What can go wrong on the way to Excel and back. Each fault meets one request, in the order they were ordered. */
export class BridgeFaults {
  private readonly queue: Fault[] = [];
  private underway = 0;
  private copies = 1;

  /** The next request is refused with one of Excel's codes. */
  failNext(code: HostErrorCode): void {
    this.queue.push({ kind: "error", code });
  }

  /** The next request is never answered. */
  dropNext(): void {
    this.queue.push({ kind: "drop" });
  }

  /** The next request is answered twice. */
  doubleNext(): void {
    this.queue.push({ kind: "twice" });
  }

  /** The next request waits until `release` is called. */
  holdNext(): { readonly release: () => void } {
    let release: (() => void) | null = null;
    let isReleased = false;
    this.queue.push({
      kind: "hold",
      held: (go) => {
        if (isReleased) go();
        else release = go;
      },
    });
    return {
      release: () => {
        isReleased = true;
        release?.();
      },
    };
  }

  /** Something happens just before the next request arrives: a sheet is deleted, a cell edited. */
  beforeNext(act: () => void): void {
    this.queue.push({ kind: "before", act });
  }

  /** Brings a request to the host, with the next fault if there is one. Always later, as over a real bridge. */
  pass(text: string, toClient: (text: string) => void, toHost: () => void): void {
    const fault = this.queue.shift() ?? null;
    this.later(() => {
      switch (fault?.kind) {
        case undefined:
          return toHost();
        case "before":
          fault.act();
          return toHost();
        case "twice":
          this.copies = 2;
          toHost();
          this.copies = 1;
          return;
        case "hold":
          return fault.held(toHost);
        case "error": {
          const request = parseBridgeRequest(text);
          const error = new HostError(fault.code, `refused by the test: ${fault.code}`);
          if (request) toClient(responseText(request.id, refused(error)));
          return;
        }
        case "drop":
          return;
      }
    });
  }

  /** Brings a message to the client. */
  deliver(arrive: () => void): void {
    for (let copy = 0; copy < this.copies; copy += 1) this.later(arrive);
  }

  /** Resolves when nothing is on the way any more, promises of the receivers included. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.underway > 0);
    await new Promise((resolve) => setImmediate(resolve));
  }

  private later(act: () => void): void {
    this.underway += 1;
    setImmediate(() => {
      this.underway -= 1;
      act();
    });
  }
}
