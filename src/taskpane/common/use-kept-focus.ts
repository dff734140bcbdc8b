import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Keeps the focus in a part of the pane when the element that had it goes, because what it was pressed for is done: the
 * part itself takes it, so that Tab goes on from there. Never takes it from anything that has it.
 */
export function useKeptFocus<Element extends HTMLElement>(): RefObject<Element> {
  const part = useRef<Element>(null);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    let inside = false;
    const enter = (): void => {
      inside = true;
    };
    const leave = (event: FocusEvent): void => {
      // Without a new owner the focused element may have gone.
      if (event.relatedTarget !== null) inside = false;
    };
    const observer = new MutationObserver(() => {
      if (inside && document.hasFocus() && document.activeElement === document.body)
        element.focus({ preventScroll: true });
    });
    element.addEventListener("focusin", enter);
    element.addEventListener("focusout", leave);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", enter);
      element.removeEventListener("focusout", leave);
    };
  }, []);
  return part;
}
