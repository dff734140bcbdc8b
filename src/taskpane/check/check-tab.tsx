import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { rowsOf } from "../common/counts";
import { ColumnsTaken } from "../columns/columns-taken";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { CountsRow } from "./counts-row";
import { FilterRow } from "./filter-row";
import { filterFindings } from "./finding-filter";
import type { FindingFocus } from "./finding-filter";
import { FindingsList } from "./findings-list";
import type { NothingListedProps } from "./nothing-listed";
import { ReviewFold } from "./review-fold";
import { showFindings } from "./shown-finding";

const UndoButton = lazy(async () => ({ default: (await import("../common/undo-button")).UndoButton }));
const NothingListed = lazy(async () => ({ default: (await import("./nothing-listed")).NothingListed }));
const JustifiedList = lazy(async () => ({ default: (await import("./justified-list")).JustifiedList }));
const NothingTyped = lazy(async () => ({ default: (await import("./nothing-typed")).NothingTyped }));

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  undo: { alignSelf: "start" },
});

/** What is wrong with the matrices of this workbook. */
export function CheckTab() {
  const styles = useStyles();
  const { translate } = usePane();
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  const undoable = useSessionState((state) => state.undoable);
  const [focus, setFocus] = useState<FindingFocus | null>(null);
  const [text, setText] = useState("");
  const searched = useDeferredValue(text);
  const all = useMemo(() => matrices?.flatMap((one) => showFindings(one, translate)) ?? [], [matrices, translate]);
  const findings = useMemo(() => all.filter(({ finding }) => !finding.justification), [all]);
  const resting = all.filter(({ finding }) => finding.justification);
  const shown = useMemo(() => filterFindings(findings, { focus, text: searched }), [findings, focus, searched]);

  function showAll(): void {
    setFocus(null);
    setText("");
  }

  if (!matrices) return null;
  const nothing = (why: NothingListedProps["why"]) => (
    <Suspense>
      <NothingListed why={why} onShowAll={showAll} />
    </Suspense>
  );
  if (matrices.length === 0) return nothing("noMatrix");
  return (
    <>
      <div className={styles.head}>
        <CountsRow findings={findings} focus={focus} onFocus={setFocus} />
        <FilterRow text={text} onText={setText} />
        {undoable > 0 && (
          <div className={styles.undo}>
            <Suspense>
              <UndoButton />
            </Suspense>
          </div>
        )}
      </div>
      {matrices.map((one) => (
        <ColumnsTaken key={`${one.matrix.sheet} ${one.matrix.headerRow}`} inspected={one} />
      ))}
      {findings.length === 0 &&
        (matrices.every(isBlank) ? (
          <Suspense>
            <NothingTyped matrices={matrices} />
          </Suspense>
        ) : (
          nothing("clean")
        ))}
      {findings.length > 0 && shown.length === 0 && nothing("filtered")}
      {shown.length > 0 && <FindingsList findings={shown} />}
      {resting.length > 0 && (
        <Suspense>
          <JustifiedList findings={resting} />
        </Suspense>
      )}
      <ReviewFold />
    </>
  );
}

/** Nobody has typed a row yet: that nothing was found says nothing. */
function isBlank(inspected: InspectedMatrix): boolean {
  return rowsOf(inspected) === 0 || (inspected.kind === "cfr" && inspected.untouched === true);
}
