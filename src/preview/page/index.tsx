import { init } from "@ironcalc/workbook";
import { createRoot } from "react-dom/client";
import { createTranslate } from "../../messages/translate";
import { PreviewPage } from "./preview-page";
import { firstDocument } from "./first-document";
import "./preview-page.css";

const translate = createTranslate();
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root element");

/** Shows a sentence in place of the page: while it loads, and where it cannot start. */
function say(key: string): void {
  const line = document.createElement("p");
  line.className = "page-line";
  line.setAttribute("role", "status");
  line.textContent = translate(key);
  root?.replaceChildren(line);
}

async function start(element: HTMLElement): Promise<void> {
  say("preview.loading");
  await init();
  const first = await firstDocument(new URLSearchParams(window.location.search), translate);
  createRoot(element).render(<PreviewPage translate={translate} first={first} />);
}

start(root).catch((error: unknown) => {
  say("preview.failed.start");
  // The sentence is for whoever uses the page; the browser's console gets the error for whoever looks after it.
  throw error;
});
