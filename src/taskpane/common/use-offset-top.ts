import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

/** How far below the top of its positioned ancestor an element stands, while what is before it grows and shrinks. */
export function useOffsetTop(element: RefObject<HTMLElement>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) return;
    const measure = (): void => setOffset(current.offsetTop);
    measure();
    const observer = new ResizeObserver(measure);
    if (current.previousElementSibling) observer.observe(current.previousElementSibling);
    return () => observer.disconnect();
  }, [element]);
  return offset;
}
