import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";
import type { Dispatch, ReactNode, RefObject, SetStateAction } from "react";
import { useOffsetTop } from "../common/use-offset-top";
import type { ListLine } from "./list-lines";

const GROUP_PIXELS = 36;
const FINDING_PIXELS = 60;

const useStyles = makeStyles({
  root: { position: "relative" },
  line: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

/** Brings the line at a position into view. */
export type Scroller = (index: number) => void;

export interface VirtualLinesProps {
  readonly list: RefObject<HTMLElement>;
  readonly lines: readonly ListLine[];
  readonly draw: (line: ListLine) => ReactNode;
  readonly onDrawn: () => void;
  readonly onScroller: Dispatch<SetStateAction<Scroller | null>>;
}

/** Lines of a list that may be very long: only those in view exist. The list scrolls with the tab. */
export function VirtualLines({ list, lines, draw, onDrawn, onScroller }: VirtualLinesProps) {
  const styles = useStyles();
  const margin = useOffsetTop(list);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest<HTMLElement>("[role=tabpanel]") ?? null,
    estimateSize: (index) => (lines[index]?.kind === "group" ? GROUP_PIXELS : FINDING_PIXELS),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: margin,
    overscan: 6,
  });
  useEffect(() => {
    // A setter of state calls a function it is given, so it is given one that makes the scroller.
    onScroller(() => (index: number) => virtualizer.scrollToIndex(index));
    return () => onScroller(null);
  }, [virtualizer, onScroller]);
  useEffect(onDrawn);
  return (
    <div className={styles.root} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const line = lines[item.index];
        return (
          line && (
            <div
              key={line.key}
              role="listitem"
              data-index={item.index}
              ref={virtualizer.measureElement}
              className={styles.line}
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              {draw(line)}
            </div>
          )
        );
      })}
    </div>
  );
}
