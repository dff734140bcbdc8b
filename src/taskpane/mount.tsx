import { createRoot } from "react-dom/client";
import type { WorkbookDoor } from "../grid/workbook-door";
import { paneTexts } from "../messages/en/pane-texts";
import type { Clock } from "../session/clock";
import { createSession } from "../session/session";
import { App } from "./app";
import { keepColumns, readKeptColumns } from "./columns/kept-columns";
import { createLazyEngine } from "./lazy-engine";
import type { PaneHost } from "./pane-host";
import type { KeyValueStore } from "./theme/theme-choice";
import { createWords } from "./words";

export interface MountOptions {
  readonly root: HTMLElement;
  readonly door: WorkbookDoor;
  readonly host: PaneHost;
  readonly clock: Clock;
  /** May throw where the browser refuses storage. */
  readonly storage: () => KeyValueStore;
}

/** Draws the pane and begins to check; answers the way to take it down. */
export function mountPane({ root, door, host, clock, storage }: MountOptions): () => void {
  const words = createWords(paneTexts, host.locale);
  document.documentElement.lang = "en";
  document.title = words.translate("pane.title");
  const { engine, guidelines } = createLazyEngine(words);
  const session = createSession({ door, clock, engine, columns: readKeptColumns(storage) });
  const forgetColumns = keepColumns(session, storage);
  const react = createRoot(root);
  react.render(
    <App session={session} clock={clock} words={words} host={host} guidelines={guidelines} storage={storage} />,
  );
  const lookAgain = (): void => {
    if (document.visibilityState === "visible") session.nudge();
  };
  // Events may be held back while the pane is out of sight (https://github.com/OfficeDev/office-js/issues/521).
  document.addEventListener("visibilitychange", lookAgain);
  window.addEventListener("focus", lookAgain);
  void session.start();
  return () => {
    document.removeEventListener("visibilitychange", lookAgain);
    window.removeEventListener("focus", lookAgain);
    forgetColumns();
    react.unmount();
    void session.stop();
  };
}
