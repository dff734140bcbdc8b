import { connectPane } from "../../src/preview/host/page-transport";
import { openWorkbook } from "../../src/preview/host/open-state";
import { blankWorkbookState } from "../../src/preview/host/workbook-state";
import type { HostWorkbook } from "../../src/preview/host/host-workbook";
import { PANE_CHANNEL } from "../../src/preview/pane/pane-channel";
import { isSetSupported } from "../../src/preview/pane/office-members";
import { ensureEngine } from "../support/office/office-host";

const ORIGIN = "https://preview.example";

/** The page's window and the pane's, as far as messages go. */
function openPage() {
  const sent: { readonly data: Record<string, unknown>; readonly target: string }[] = [];
  const pane = { postMessage: (data: Record<string, unknown>, target: string) => void sent.push({ data, target }) };
  const page = Object.assign(new EventTarget(), { location: { origin: ORIGIN } });
  Object.assign(globalThis, { window: page });
  const arrive = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    const { origin = ORIGIN, source = pane } = from;
    page.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
  };
  return { sent, arrive, frame: { contentWindow: pane } as unknown as HTMLIFrameElement };
}

const office = (id: number) => {
  const body = {
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const text = JSON.stringify({
    id,
    type: 1,
    flags: 0,
    message: { url: "ProcessQuery", method: "POST", headers: {}, body },
  });
  return { channel: PANE_CHANNEL, kind: "office", text };
};

let workbook: HostWorkbook;
let page: ReturnType<typeof openPage>;
let disconnect: () => void;

beforeEach(() => {
  ensureEngine();
  workbook = openWorkbook(blankWorkbookState());
  page = openPage();
  disconnect = connectPane(workbook, page.frame);
});

afterEach(() => {
  disconnect();
  Reflect.deleteProperty(globalThis, "window");
});

test("the pane is welcomed with what the workbook remembers, and its requests are answered to its origin alone", () => {
  workbook.settings.set("remembered", 1);
  page.arrive({ channel: PANE_CHANNEL, kind: "hello" });
  page.arrive(office(7));
  expect(page.sent.map(({ data }) => data.kind)).toEqual(["welcome", "office"]);
  expect(page.sent[0]?.data.settings).toEqual({ remembered: 1 });
  expect(JSON.parse(String(page.sent[1]?.data.text))).toMatchObject({ id: 7, type: 2 });
  expect(new Set(page.sent.map(({ target }) => target))).toEqual(new Set([ORIGIN]));
});

test.each([
  ["of another origin", office(1), { origin: "https://elsewhere.example" }],
  ["from another window", office(1), { source: {} }],
  ["about something else", { kind: "office", text: "{}" }, {}],
])("a message %s is ignored", (_, data, from) => {
  page.arrive(data, from);
  expect(page.sent).toEqual([]);
});

test("settings of the add-in stay with the workbook", () => {
  page.arrive({ channel: PANE_CHANNEL, kind: "settings", settings: { autoShow: true } });
  expect([...workbook.settings]).toEqual([["autoShow", true]]);
});

test("nothing is answered after the end", () => {
  disconnect();
  page.arrive(office(1));
  expect(page.sent).toEqual([]);
});

test("the preview claims the add-in's floor and no more", () => {
  expect(["1.1", "1.14", "1.15"].map((version) => isSetSupported("ExcelApi", version))).toEqual([true, true, false]);
  expect(isSetSupported("SharedRuntime")).toBe(false);
});
