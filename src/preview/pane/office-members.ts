import { receiveFrom, sendToWindow } from "./pane-channel";

/** The newest set of calls that the preview answers: the add-in's floor. */
const EXCEL_API_MINOR = 14;

/** `Office` as the add-in sees it in the preview: the library's own, with what only office.js would bring. */
export function createOfficeMembers(pane: Window, library: unknown): object {
  const ready = connectSettings(pane);
  const settings = ready.values;
  const context = {
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "preview" },
    displayLanguage: pane.navigator.language,
    contentLanguage: pane.navigator.language,
    requirements: { isSetSupported },
    document: {
      settings: {
        get: (name: string): unknown => settings.get(name) ?? null,
        set: (name: string, value: unknown) => void settings.set(name, value),
        remove: (name: string) => void settings.delete(name),
        saveAsync: (callback?: (result: { readonly status: "succeeded" }) => void) => {
          sendToWindow(pane.parent, pane.location.origin, { kind: "settings", settings: Object.fromEntries(settings) });
          callback?.({ status: "succeeded" });
        },
      },
    },
    // Asked anew each time: a person may change the computer's colours while the pane is open.
    get officeTheme() {
      return themeOf(pane.matchMedia("(prefers-color-scheme: dark)").matches);
    },
  };
  const info = { host: context.host, platform: context.platform };
  const onReady = async (callback?: (told: typeof info) => void) => {
    await ready.welcomed;
    callback?.(info);
    return info;
  };
  const base = typeof library === "object" && library !== null ? library : {};
  return Object.create(base, { context: { value: context }, onReady: { value: onReady } }) as object;
}

/** "ExcelApi" up to the floor, and waiting while a cell is edited. */
export function isSetSupported(name: string, version = "1.1"): boolean {
  if (name === "DelayForCellEdit") return true;
  const [major, minor] = version.split(".").map(Number);
  return name === "ExcelApi" && major === 1 && (minor ?? 0) <= EXCEL_API_MINOR;
}

/** Says hello to the page around and waits for what the workbook remembers for the add-in. */
function connectSettings(pane: Window): { readonly values: Map<string, unknown>; readonly welcomed: Promise<void> } {
  const values = new Map<string, unknown>();
  const welcomed = new Promise<void>((resolve) => {
    pane.addEventListener("message", (event) => {
      const message = receiveFrom(event, pane.parent, pane.location.origin);
      if (message?.kind !== "welcome") return;
      for (const [name, value] of Object.entries(message.settings)) values.set(name, value);
      resolve();
    });
  });
  sendToWindow(pane.parent, pane.location.origin, { kind: "hello" });
  return { values, welcomed };
}

function themeOf(dark: boolean) {
  const [ink, paper] = dark ? ["#FFFFFF", "#1F1F1F"] : ["#242424", "#FFFFFF"];
  return {
    bodyBackgroundColor: paper,
    bodyForegroundColor: ink,
    controlBackgroundColor: paper,
    controlForegroundColor: ink,
  };
}
