import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { FOCUS_STEPS } from "../common/focus-steps";
import type { ListLine } from "./list-lines";

export interface RovingFocus {
  /** Key of the one finding that the Tab key reaches. */
  readonly active: string | null;
  readonly setActive: (key: string) => void;
  /** Moves by an arrow, Home, End, PageUp or PageDown; false for any other key. */
  readonly move: (key: string) => boolean;
  /** To be called when lines have been drawn: gives the focus to the one it was on its way to. */
  readonly settle: () => void;
}

/**
 * One tab stop for a virtualised list. The line that is moved to may not exist yet: it is scrolled to, and takes the
 * focus as soon as it is drawn. Focus moves only after a key press inside the list, and when the element that had it
 * has gone with a finding that was fixed.
 */
export function useRovingFocus(
  root: RefObject<HTMLElement | null>,
  lines: readonly ListLine[],
  scrollTo: (index: number) => void,
): RovingFocus {
  const [wanted, setWanted] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const inside = useRef(false);
  const findings = lines.flatMap((line, index) => (line.kind === "finding" ? [{ key: line.key, index }] : []));
  const place = useRef(0);
  const found = findings.findIndex(({ key }) => key === wanted);
  // A finding that has gone hands on to the one that took its place.
  const active = (findings[found] ?? findings[Math.min(place.current, findings.length - 1)])?.key ?? null;

  useEffect(() => {
    if (found >= 0) place.current = found;
  }, [found]);
  useEffect(() => {
    const list = root.current;
    if (!list) return;
    const enter = (): void => {
      inside.current = true;
    };
    const leave = (event: FocusEvent): void => {
      // Without a new owner the focused element has gone with its finding, or the window has lost the focus.
      if (event.relatedTarget !== null) inside.current = false;
    };
    list.addEventListener("focusin", enter);
    list.addEventListener("focusout", leave);
    return () => {
      list.removeEventListener("focusin", enter);
      list.removeEventListener("focusout", leave);
    };
  }, [root]);

  const settle = (): void => {
    const lost = inside.current && document.hasFocus() && document.activeElement === document.body;
    if (lost && active !== null) pending.current ??= active;
    if (pending.current === null) return;
    const element = root.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(pending.current)}"]`);
    if (!element) return;
    pending.current = null;
    element.focus({ preventScroll: true });
  };
  useEffect(settle);

  return {
    active,
    setActive: setWanted,
    settle,
    move: (key) => {
      const step = FOCUS_STEPS[key];
      if (step === undefined) return false;
      const from = findings.findIndex((finding) => finding.key === active);
      const target = findings[Math.max(0, Math.min(findings.length - 1, from + step))];
      if (target) {
        pending.current = target.key;
        setWanted(target.key);
        scrollTo(target.index);
      }
      return true;
    },
  };
}
