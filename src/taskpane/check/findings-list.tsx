import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { usePane } from "../pane-context";
import { FindingItem } from "./finding-item";
import { GroupHeading } from "./group-heading";
import { toLines } from "./list-lines";
import type { ListLine } from "./list-lines";
import type { ShownFinding } from "./shown-finding";
import { useRovingFocus } from "./use-roving-focus";
import type { Scroller } from "./virtual-lines";

/** What draws only the lines in view is fetched for lists longer than this; until it has come, these are shown. */
const PLAIN_LINES = 100;

const VirtualLines = lazy(async () => ({ default: (await import("./virtual-lines")).VirtualLines }));

const useStyles = makeStyles({
  keys: { ...typographyStyles.caption1, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  root: { position: "relative", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/**
 * The findings under their rows. Arrow keys move through all of them, Enter goes to the cell, the right and left arrow
 * open and close the details.
 */
export function FindingsList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const styles = useStyles();
  const { translate, goTo } = usePane();
  const keys = useId();
  const root = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const lines = useMemo(() => toLines(findings), [findings]);
  // A row's number alone would be taken for one of the matrix.
  const sheets = new Set(findings.flatMap(({ finding, inspected }) => [finding.at.sheet, inspected.matrix.sheet]));
  const roving = useRovingFocus(root, lines, (index) => {
    if (scroller) scroller(index);
    else root.current?.querySelectorAll("[role=listitem]")[index]?.scrollIntoView({ block: "nearest" });
  });

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

  const draw = (line: ListLine): ReactNode =>
    line.kind === "group" ? (
      <GroupHeading group={line} withSheet={sheets.size > 1} />
    ) : (
      <FindingItem
        shown={line.shown}
        open={line.key === openKey}
        reachable={line.key === roving.active}
        onPress={press}
      />
    );
  const plain = lines.slice(0, PLAIN_LINES).map((line) => (
    <div key={line.key} role="listitem">
      {draw(line)}
    </div>
  ));
  return (
    <>
      <p id={keys} className={styles.keys}>
        {translate("pane.check.keys")}
      </p>
      <div
        ref={root}
        role="list"
        aria-label={translate("pane.check.list", { count: findings.length })}
        aria-describedby={keys}
        className={styles.root}
        onKeyDown={onKeyDown}
      >
        {lines.length <= PLAIN_LINES ? (
          plain
        ) : (
          <Suspense fallback={plain}>
            <VirtualLines list={root} lines={lines} draw={draw} onDrawn={roving.settle} onScroller={setScroller} />
          </Suspense>
        )}
      </div>
    </>
  );
}
