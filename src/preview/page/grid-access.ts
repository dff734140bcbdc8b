/** The words that the grid's own markup leaves out. */
export interface GridWords {
  readonly grid: string;
  readonly sheets: string;
  readonly cellEditor: string;
  readonly formulaBar: string;
}

/**
 * Makes up for what the embedded grid's markup owes to keyboards and screen readers: names of the editors, states on
 * the elements that can carry them, sheet tabs that Enter presses, and one way with Tab into the cells. It repeats
 * that whenever the grid changes its elements. Returns the end.
 */
export function keepGridAccessible(root: HTMLElement, words: GridWords): () => void {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const mend = () => {
    for (const container of all(".ic-workbook-container")) {
      set(container, { role: "group", "aria-label": words.grid, tabindex: "-1" });
    }
    for (const scroller of all(".ic-worksheet-wrapper"))
      set(scroller, { tabindex: "0", "aria-label": words.grid, role: "group" });
    for (const editor of all(".ic-worksheet-editor-wrapper textarea")) set(editor, { "aria-label": words.cellEditor });
    for (const editor of all(".ic-formula-bar-editor-wrapper textarea"))
      set(editor, { "aria-label": words.formulaBar });
    for (const list of all(".ic-sheet-tab-bar-sheet-inner")) set(list, { role: "list", "aria-label": words.sheets });
    for (const tab of all(".ic-sheet-tab")) mendSheetTab(tab);
    for (const anchor of all(".ic-format-menu-anchor[aria-expanded]")) mendMenuAnchor(anchor);
  };
  const changes = new MutationObserver(mend);
  changes.observe(root, { subtree: true, childList: true, attributeFilter: ["aria-expanded", "class"] });
  root.addEventListener("focusin", enterCells);
  root.addEventListener("keydown", pressSheetTab);
  mend();
  return () => {
    changes.disconnect();
    root.removeEventListener("focusin", enterCells);
    root.removeEventListener("keydown", pressSheetTab);
  };
}

/** A tab with a button inside is no tab to a screen reader; as an item of a list it may hold one. */
function mendSheetTab(tab: HTMLElement): void {
  const selected = tab.classList.contains("ic-sheet-tab--selected");
  set(tab, { role: "listitem", tabindex: "0", "aria-current": String(selected) });
  tab.removeAttribute("aria-selected");
}

/** The state of a menu belongs to the button that opens it, not to the box around the button. */
function mendMenuAnchor(anchor: HTMLElement): void {
  const button = anchor.querySelector("button");
  const expanded = anchor.getAttribute("aria-expanded");
  if (!button || expanded === null) return;
  set(button, { "aria-haspopup": "menu", "aria-expanded": expanded });
  anchor.removeAttribute("aria-haspopup");
  anchor.removeAttribute("aria-expanded");
}

/** The scrolling area is where Tab arrives; the element that takes the keys lies around it. */
function enterCells(event: FocusEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.classList.contains("ic-worksheet-wrapper")) return;
  target.closest<HTMLElement>(".ic-workbook-container")?.focus({ preventScroll: true });
}

function pressSheetTab(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.classList.contains("ic-sheet-tab")) return;
  if (key !== "Enter" && key !== " ") return;
  event.preventDefault();
  target.click();
}

/** Only what differs is written, so that the observer above comes to rest. */
function set(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
