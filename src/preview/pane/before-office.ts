import { receiveFrom, sendToWindow } from "./pane-channel";

/** What Excel's library looks for to reach Excel; it sets its own receiver on it. */
interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/**
 * Runs in the pane's frame before Excel's library, which takes this bridge while it loads: what it would send to
 * Excel goes to the page around the frame, and what that answers comes back.
 */
const bridge: NativeBridge = {
  sendMessageToHost: (text) => sendToWindow(window.parent, window.location.origin, { kind: "office", text }),
};

window.addEventListener("message", (event) => {
  const message = receiveFrom(event, window.parent, window.location.origin);
  if (message?.kind === "office") bridge.onMessageFromHost?.(message.text);
});

Reflect.set(window, "_richApiNativeBridge", bridge);
