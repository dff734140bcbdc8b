import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useOffsetTop } from "../common/use-offset-top";
import { usePane } from "../pane-context";
import { FindingItem } from "./finding-item";
import { GroupHeading } from "./group-heading";
import { toLines } from "./list-lines";
import type { ShownFinding } from "./shown-finding";
import { useRovingFocus } from "./use-roving-focus";

const GROUP_PIXELS = 36;
const FINDING_PIXELS = 60;

const useStyles = makeStyles({
  root: { position: "relative", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

/**
 * The findings under their rows. Only the lines in view exist; arrow keys move through all of them, Enter goes to the
 * cell, the right and left arrow open and close the details.
 */
export function FindingsList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const styles = useStyles();
  const { translate, goTo } = usePane();
  const root = useRef<HTMLDivElement>(null);
  // The list scrolls with the tab, below whatever stands above it.
  const margin = useOffsetTop(root);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const lines = useMemo(() => toLines(findings), [findings]);
  const sheets = new Set(findings.map((shown) => shown.finding.at.sheet));

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => root.current?.closest<HTMLElement>("[role=tabpanel]") ?? null,
    estimateSize: (index) => (lines[index]?.kind === "group" ? GROUP_PIXELS : FINDING_PIXELS),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: margin,
    overscan: 6,
  });
  const roving = useRovingFocus(root, lines, (index) => virtualizer.scrollToIndex(index));

  function press(shown: ShownFinding): void {
    setOpenKey(shown.key);
    roving.setActive(shown.key);
    goTo(shown.finding.at);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLElement && !event.target.matches("[data-finding]")) return;
    if (event.key === "ArrowRight") setOpenKey(roving.active);
    else if (event.key === "ArrowLeft") setOpenKey(null);
    else if (!roving.move(event.key)) return;
    event.preventDefault();
  }

  return (
    <div
      ref={root}
      role="list"
      aria-label={translate("pane.check.list", { count: findings.length })}
      className={styles.root}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const line = lines[item.index];
        if (!line) return null;
        const place = {
          "data-index": item.index,
          ref: virtualizer.measureElement,
          className: styles.line,
          style: { transform: `translateY(${item.start - margin}px)` },
        };
        if (line.kind === "group") {
          return (
            <div key={line.key} role="listitem" {...place}>
              <GroupHeading group={line} withSheet={sheets.size > 1} />
            </div>
          );
        }
        return (
          <div key={line.key} role="listitem" {...place}>
            <FindingItem
              shown={line.shown}
              open={line.key === openKey}
              reachable={line.key === roving.active}
              onPress={press}
            />
          </div>
        );
      })}
    </div>
  );
}
