import { useEffect, useRef } from "react";
import type { Region } from "./region-keys";

interface PaneFrameProps {
  readonly title: string;
  readonly shown: boolean;
  readonly widthPixels: number;
  /** Lets the pane's window talk to the open workbook; called once per load, before its page runs. Returns the end. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  readonly onRegion: (region: Region | null) => void;
}

/** The task pane: the same page that Excel shows, in a frame. Hidden, it stays alive, as Excel's does. */
export function PaneFrame({ title, shown, widthPixels, connect, onRegion }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const end = connect(element);
    element.src = "taskpane.html";
    return end;
  }, [connect]);

  useEffect(() => {
    const element = frame.current;
    if (!element || !shown) return;
    // The browser forgets what had the focus in a frame as soon as something outside it takes it.
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => (last = target);
    const listen = () => element.contentWindow?.addEventListener("focusin", remember);
    listen();
    element.addEventListener("load", listen);
    onRegion({
      holdsFocus: () => document.activeElement === element,
      takeFocus: () => focusInside(element, last),
    });
    return () => {
      element.removeEventListener("load", listen);
      element.contentWindow?.removeEventListener("focusin", remember);
      onRegion(null);
    };
  }, [shown, onRegion]);

  return (
    <aside className="pane" style={{ width: widthPixels }} hidden={!shown} aria-label={title}>
      <iframe ref={frame} title={title} />
    </aside>
  );
}

/** Focuses what had the focus in the pane last, else the first thing in it that takes it. */
function focusInside(frame: HTMLIFrameElement, last: EventTarget | null): void {
  frame.focus();
  const inside = frame.contentDocument;
  if (!inside || (inside.activeElement && inside.activeElement !== inside.body)) return;
  const first = '[tabindex="0"], button:not([tabindex="-1"]), a[href], input';
  (stillIn(inside, last) ?? inside.querySelector<HTMLElement>(first))?.focus();
}

/** The element, unless it has gone or its window shows another page. */
function stillIn(page: Document, last: EventTarget | null): HTMLElement | null {
  // The classes of one window are not those of another.
  const Kind = page.defaultView?.HTMLElement;
  return Kind && last instanceof Kind && page.contains(last) ? last : null;
}
