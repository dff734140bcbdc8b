import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Scrolls an element into view, as little as needed, when something in it has been opened by a press. */
export function useShownWhole<Element extends HTMLElement>(open: boolean): RefObject<Element> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (open) element.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return element;
}
