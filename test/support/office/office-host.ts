import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadEngineBytes } from "../../../src/preview/host/engine";
import { openWorkbook } from "../../../src/preview/host/open-state";
import { OfficeHost } from "../../../src/preview/host/office-host";
import type { HostWorkbook } from "../../../src/preview/host/host-workbook";
import { blankWorkbookState } from "../../../src/preview/host/workbook-state";
import type { WorkbookState } from "../../../src/preview/host/workbook-state";
import { BridgeCounters } from "./bridge-counters";
import { BridgeFaults } from "./bridge-faults";
import { loadOffice } from "./load-office";
import type { LoadedOffice, NativeBridge } from "./load-office";

export interface OfficeSession extends LoadedOffice {
  /** The open workbook: edit it as a person would, look at what was written. */
  readonly workbook: HostWorkbook;
  /** Round trips and bytes over the bridge. */
  readonly counters: BridgeCounters;
  /** Makes requests fail, come late, twice or never. */
  readonly faults: BridgeFaults;
  /** Waits until every message under way has arrived. */
  readonly settled: () => Promise<void>;
  /** Lets what is under way arrive, then takes the globals away again and closes the workbook. */
  readonly stop: () => Promise<void>;
}

export interface OfficeOptions {
  readonly workbook?: WorkbookState;
  /** The newest ExcelApi set of this Excel; the add-in's floor by default. */
  readonly apiVersion?: string;
}

/**
 * The real Office.js with an open workbook behind it: `Excel`, `Office` and `OfficeExtension` are globals until `stop`.
 */
export async function startOffice(options: OfficeOptions = {}): Promise<OfficeSession> {
  ensureEngine();
  const workbook = openWorkbook(options.workbook ?? blankWorkbookState());
  const counters = new BridgeCounters();
  const faults = new BridgeFaults();
  const toClient = (text: string) =>
    faults.deliver(() => {
      counters.received(text);
      bridge.onMessageFromHost?.(text);
    });
  const host = new OfficeHost(workbook, toClient);
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      counters.sent(text);
      faults.pass(text, toClient, () => host.receive(text));
    },
  };
  const office = loadOffice(bridge, options.apiVersion ?? "1.14");
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const stop = async () => {
    await faults.settled();
    host.close();
    office.close();
    for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
  };
  return { ...office, workbook, counters, faults, settled: () => faults.settled(), stop };
}

let isEngineLoaded = false;

/** Loads the spreadsheet engine once per test file. */
export function ensureEngine(): void {
  if (isEngineLoaded) return;
  isEngineLoaded = true;
  const entry = createRequire(__filename).resolve("@ironcalc/wasm");
  loadEngineBytes(new Uint8Array(readFileSync(entry.replace(/wasm\.js$/, "wasm_bg.wasm"))));
}
