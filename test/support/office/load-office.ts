import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";

/** What Office.js's bridge looks like to a host. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The real client library, evaluated in a window of its own so that every test starts afresh. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly close: () => void;
}

interface OfficeWindow {
  _richApiNativeBridge: NativeBridge;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
  eval: (source: string) => unknown;
  close: () => void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
let source: string | null = null;

/** Loads Office.js against a bridge. `apiVersion` is the newest ExcelApi set the library may use. */
export function loadOffice(bridge: NativeBridge, apiVersion: string): LoadedOffice {
  source ??= readFileSync(createRequire(__filename).resolve(LIBRARY), "utf8");
  const { window } = new JSDOM("", { runScripts: "outside-only", url: "http://localhost/" });
  const office = window as unknown as OfficeWindow;
  office._richApiNativeBridge = bridge;
  office.eval(source);
  // The library's own `context` is read-only and empty without a real host.
  office.Office = Object.create(office.Office, { context: { value: officeContext(apiVersion) } });
  return {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: office.Office,
    close: () => window.close(),
  };
}

function officeContext(apiVersion: string): unknown {
  const [, minor = "0"] = apiVersion.split(".");
  const isSetSupported = (set: string, version = "1.1") =>
    set === "DelayForCellEdit" || (set === "ExcelApi" && Number(version.split(".")[1] ?? 0) <= Number(minor));
  const diagnostics = { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" };
  return { requirements: { isSetSupported }, diagnostics };
}
