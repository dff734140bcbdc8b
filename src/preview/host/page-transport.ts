import { receiveFrom, sendToWindow } from "../pane/pane-channel";
import type { HostWorkbook } from "./host-workbook";
import { OfficeHost } from "./office-host";

/**
 * Lets the pane in `frame` work on the workbook: answers its Office.js in place of Excel. A pane that is loaded anew
 * starts afresh, without the events its predecessor asked for. Messages of other windows or origins are ignored.
 * Returns the end.
 */
export function connectPane(workbook: HostWorkbook, frame: HTMLIFrameElement): () => void {
  const { origin } = window.location;
  let host: OfficeHost | null = null;

  const begin = (pane: Window) => {
    host?.close();
    host = new OfficeHost(workbook, (text) => sendToWindow(pane, origin, { kind: "office", text }));
  };

  const receive = (event: MessageEvent) => {
    const pane = frame.contentWindow;
    const message = receiveFrom(event, pane, origin);
    if (!pane || !message) return;
    switch (message.kind) {
      case "hello":
        begin(pane);
        sendToWindow(pane, origin, { kind: "welcome", settings: Object.fromEntries(workbook.settings) });
        return;
      case "office":
        if (!host) begin(pane);
        host?.receive(message.text);
        return;
      case "settings":
        workbook.settings.clear();
        for (const [name, value] of Object.entries(message.settings)) workbook.settings.set(name, value);
        return;
      case "welcome":
        return;
    }
  };

  window.addEventListener("message", receive);
  return () => {
    window.removeEventListener("message", receive);
    host?.close();
  };
}
