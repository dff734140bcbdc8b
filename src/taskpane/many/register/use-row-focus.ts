import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { FOCUS_STEPS } from "../../common/focus-steps";

export interface RowFocus {
  /** The one row that the Tab key reaches. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One tab stop for a virtualised table. A row that is moved to may not exist yet; it takes the focus once it is drawn. */
export function useRowFocus(root: RefObject<HTMLElement>, count: number, scrollTo: (index: number) => void): RowFocus {
  const [wanted, setWanted] = useState(0);
  const pending = useRef<number | null>(null);
  const active = Math.min(wanted, count - 1);
  // After every drawing: the row may come with a later one.
  useEffect(() => {
    if (pending.current === null) return;
    const row = root.current?.querySelector<HTMLElement>(`[data-row="${pending.current}"]`);
    if (!row) return;
    pending.current = null;
    row.focus({ preventScroll: true });
  });
  return {
    active,
    setActive: setWanted,
    onKeyDown: (event) => {
      const step = FOCUS_STEPS[event.key];
      const focused = event.target instanceof HTMLElement ? event.target.dataset["row"] : undefined;
      if (step === undefined || focused === undefined) return;
      event.preventDefault();
      // The row may have moved since it took the focus.
      const next = Math.max(0, Math.min(count - 1, Number(focused) + step));
      pending.current = next;
      setWanted(next);
      scrollTo(next);
    },
  };
}
