import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { EmptyState } from "../common/empty-state";
import { StartButton } from "../common/start-button";
import { rowsOf } from "../common/counts";
import { ColumnsTaken } from "../columns/columns-taken";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { CountsRow } from "./counts-row";
import { FilterRow } from "./filter-row";
import { filterFindings } from "./finding-filter";
import type { FindingFocus } from "./finding-filter";
import { FindingsList } from "./findings-list";
import { ReviewFold } from "./review-fold";
import { showFindings } from "./shown-finding";

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
  const { translate, session, perform, busy } = usePane();
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  const undoable = useSessionState((state) => state.undoable);
  const [focus, setFocus] = useState<FindingFocus | null>(null);
  const [text, setText] = useState("");
  const searched = useDeferredValue(text);
  const all = useMemo(() => matrices?.flatMap((one) => showFindings(one, translate)) ?? [], [matrices, translate]);
  const findings = useMemo(() => all.filter(({ finding }) => !finding.justification), [all]);
  const resting = all.filter(({ finding }) => finding.justification);
  const shown = useMemo(() => filterFindings(findings, { focus, text: searched }), [findings, focus, searched]);

  if (!matrices) return null;
  if (matrices.length === 0) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        title={translate("pane.check.noMatrix.title")}
        text={translate("pane.check.noMatrix.text")}
      >
        <StartButton />
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <CountsRow findings={findings} focus={focus} onFocus={setFocus} />
        <FilterRow text={text} onText={setText} />
        {undoable > 0 && (
          <Button
            className={styles.undo}
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => void perform(() => session.undoLast(), translate("pane.check.undone"))}
          >
            {translate("pane.check.undo")}
          </Button>
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
          <EmptyState
            icon={<CheckmarkCircleRegular />}
            title={translate("pane.check.clean.title")}
            text={translate("pane.check.clean.text")}
          />
        ))}
      {findings.length > 0 && shown.length === 0 && (
        <EmptyState
          icon={<FilterRegular />}
          title={translate("pane.check.filtered.title")}
          text={translate("pane.check.filtered.text")}
        >
          <Button
            size="small"
            onClick={() => {
              setFocus(null);
              setText("");
            }}
          >
            {translate("pane.check.showAll")}
          </Button>
        </EmptyState>
      )}
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
