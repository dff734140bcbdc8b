import { IronCalc, type Model } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import { gridTheme } from "./grid-theme";
import { holdFocus } from "./hold-focus";

interface WorkbookGridProps {
  /** The workbook's model, or a Proxy in its place; another object means another workbook. */
  readonly model: Model;
  readonly label: string;
  /** Calls back whenever cells, sheets or the selection changed without the grid's doing; returns the way to stop. */
  readonly onOutsideChange: (redraw: () => void) => () => void;
  /** Receives the way to put the focus into the grid. */
  readonly onReady: (focus: () => void) => void;
}

/** The embedded spreadsheet, kept drawn while the task pane changes the workbook under it. */
export function WorkbookGrid({ model, label, onOutsideChange, onReady }: WorkbookGridProps) {
  const region = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => setRoot(region.current), []);

  useLayoutEffect(() => {
    const container = root?.querySelector<HTMLElement>(".ic-workbook-container");
    if (!root || !container) return;
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", label);
    onReady(holdFocus(root, container));
  }, [root, model, label, onReady]);

  useEffect(() => {
    if (!root) return;
    let pending = 0;
    let stale = false;
    const draw = () => {
      pending = 0;
      // A new drawing of the whole component would drop what is being typed; the cells alone can be drawn meanwhile.
      stale = isTyping(root);
      if (stale) window.dispatchEvent(new Event("resize"));
      else redraw();
    };
    const later = () => {
      if (pending === 0) pending = requestAnimationFrame(draw);
    };
    const whenTypingEnds = () => {
      if (stale) later();
    };
    const stop = onOutsideChange(later);
    const resizes = new ResizeObserver(later);
    resizes.observe(root);
    root.addEventListener("focusout", whenTypingEnds);
    return () => {
      stop();
      resizes.disconnect();
      root.removeEventListener("focusout", whenTypingEnds);
      cancelAnimationFrame(pending);
    };
  }, [root, onOutsideChange]);

  return (
    <section ref={region} className="grid" aria-label={label}>
      {root ? <IronCalc key={keyOf(model)} model={model} rootContainer={root} themeVariables={gridTheme} /> : null}
    </section>
  );
}

function isTyping(root: HTMLElement): boolean {
  return document.activeElement instanceof HTMLTextAreaElement && root.contains(document.activeElement);
}

const keys = new WeakMap<Model, number>();
let lastKey = 0;

/** A React key per workbook, so that nothing of the last one's selection or editing is carried into the next. */
function keyOf(model: Model): number {
  let key = keys.get(model);
  if (key === undefined) {
    key = lastKey += 1;
    keys.set(model, key);
  }
  return key;
}
