import { IronCalc, type Model } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import { fitWindow } from "./fit-window";
import { keepGridAccessible, type GridWords } from "./grid-access";
import { gridTheme } from "./grid-theme";
import { holdFocus } from "./hold-focus";
import type { Region } from "./region-keys";
import { roomFor, showSelection } from "./show-selection";

interface WorkbookGridProps {
  /** The workbook's model, or a Proxy in its place. Another workbook needs another React key. */
  readonly model: Model;
  readonly words: GridWords;
  /** Calls back whenever the workbook changed without the grid's doing; returns the way to stop. */
  readonly onOutsideChange: (redraw: () => void) => () => void;
  /** Calls back whenever the task pane selected a cell; returns the way to stop. */
  readonly onReveal: (show: () => void) => () => void;
  /** Told when a person begins and ends typing into a cell. */
  readonly onTypingChange: (typing: boolean) => void;
  readonly onRegion: (region: Region) => void;
}

/** The embedded spreadsheet, kept drawn while the task pane changes the workbook under it. */
export function WorkbookGrid(props: WorkbookGridProps) {
  const { model, words, onOutsideChange, onReveal, onTypingChange, onRegion } = props;
  const section = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const fitted = useMemo(() => (root ? fitWindow(model, root) : null), [model, root]);

  useEffect(() => setRoot(section.current), []);

  // Before the grid is drawn anew, which the same change brings about.
  useEffect(
    () => (root ? onReveal(() => showSelection(model, roomFor(model, root))) : undefined),
    [root, model, onReveal],
  );

  useLayoutEffect(() => {
    const container = root?.querySelector<HTMLElement>(".ic-workbook-container");
    if (!root || !container) return;
    const takeFocus = holdFocus(root, container);
    onRegion({ holdsFocus: () => root.contains(document.activeElement), takeFocus });
    return keepGridAccessible(root, words);
  }, [root, words, onRegion]);

  useEffect(() => {
    if (!root) return;
    let pending = 0;
    let stale = false;
    let typing = false;
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
    const watchTyping = () => {
      if (typing === isTyping(root)) return;
      typing = !typing;
      onTypingChange(typing);
      if (!typing && stale) later();
    };
    // When the focus leaves, it is nowhere for a moment; what it goes to is known a step later.
    const afterwards = () => queueMicrotask(watchTyping);
    const stop = onOutsideChange(later);
    const resizes = new ResizeObserver(later);
    resizes.observe(root);
    root.addEventListener("focusin", watchTyping);
    root.addEventListener("focusout", afterwards);
    return () => {
      stop();
      resizes.disconnect();
      root.removeEventListener("focusin", watchTyping);
      root.removeEventListener("focusout", afterwards);
      cancelAnimationFrame(pending);
    };
  }, [root, onOutsideChange, onTypingChange]);

  return (
    <section ref={section} className="grid">
      {fitted ? <IronCalc model={fitted} rootContainer={root} themeVariables={gridTheme} /> : null}
    </section>
  );
}

function isTyping(root: HTMLElement): boolean {
  return document.activeElement instanceof HTMLTextAreaElement && root.contains(document.activeElement);
}
