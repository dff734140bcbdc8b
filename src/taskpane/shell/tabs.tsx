import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import type { Checked } from "../../session/session-state";
import { usePane } from "../pane-context";
import { OpenTabContext } from "./open-tab";
import type { TabId } from "./open-tab";
import { TabBar } from "./tab-bar";
import { useSessionState } from "../use-session-state";

const StartTab = lazy(async () => ({ default: (await import("../start/start-tab")).StartTab }));
const CheckTab = lazy(async () => ({ default: (await import("../check/check-tab")).CheckTab }));
const ScoreTab = lazy(async () => ({ default: (await import("../score/score-tab")).ScoreTab }));
const JmiTab = lazy(async () => ({ default: (await import("../jmi/jmi-tab")).JmiTab }));
const AboutTab = lazy(async () => ({ default: (await import("../about/about-tab")).AboutTab }));

const PANELS = { start: StartTab, check: CheckTab, score: ScoreTab, jmi: JmiTab, about: AboutTab };

const useStyles = makeStyles({
  // Most work is done before it could be noticed; only what takes longer shows that it does.
  progress: { position: "relative", height: 0, flexShrink: 0, zIndex: 1 },
  bar: {
    position: "absolute",
    insetInline: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "100ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
  // WebView2 hides overlay scroll bars, so the track is always there.
  panel: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", position: "relative" },
});

export interface TabsProps {
  /** Sentences about what happened, above whatever the tab shows. */
  readonly notice: ReactNode;
  /** Called when a person presses another tab: what was said about the last one is read by then. */
  readonly onLeave: () => void;
}

const ALL_TABS: readonly TabId[] = ["start", "check", "score", "jmi", "about"];

function hasKind(checked: Checked | null, kind: InspectedMatrix["kind"]): boolean {
  return checked?.inspection.matrices.some((one) => one.kind === kind) ?? false;
}

/** The tabs: scores belong to CFRs, readings and agreements to JMIs. A workbook that holds a matrix opens on Check, any other on Start; after that only a press changes it. */
export function Tabs({ notice, onLeave }: TabsProps) {
  const styles = useStyles();
  const { translate, busy } = usePane();
  const reading = useSessionState((state) => state.status.state === "reading");
  const found = useSessionState((state) => (state.checked ? state.checked.inspection.matrices.length > 0 : null));
  const unread = useSessionState(({ status }) => status.state === "failed" || status.state === "waiting");
  const hasCfr = useSessionState(({ checked }) => hasKind(checked, "cfr"));
  const hasJmi = useSessionState(({ checked }) => hasKind(checked, "jmi"));
  const [chosen, setChosen] = useState<TabId | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found !== null) setChosen((tab) => tab ?? (found ? "check" : "start"));
  }, [found]);
  const openTab = useCallback((id: TabId) => {
    setChosen(id);
    panel.current?.scrollTo(0, 0);
    // The button that was pressed goes with its tab; the focus goes on to the new one.
    panel.current?.focus();
  }, []);
  const tabs = ALL_TABS.filter((id) => (id === "jmi" ? hasJmi : id !== "score" || hasCfr || !hasJmi));
  // The matrix that a tab was about may have gone.
  const tab = chosen !== null && tabs.includes(chosen) ? chosen : chosen === null ? "start" : "check";
  // Until it is known what the workbook holds nothing is drawn that the first look would take away again.
  const Panel = chosen === null && found === null && !unread ? null : PANELS[tab];
  return (
    <>
      <TabBar
        tabs={tabs}
        chosen={tab}
        onChoose={(id) => {
          if (id !== tab) onLeave();
          setChosen(id);
          panel.current?.scrollTo(0, 0);
        }}
      />
      <div className={styles.progress}>
        {(reading || busy) && <ProgressBar className={styles.bar} aria-label={translate("pane.working")} />}
      </div>
      {notice}
      <div
        id="panel"
        ref={panel}
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${tab}`}
        className={styles.panel}
        data-tab={tab}
      >
        <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
          <OpenTabContext.Provider value={openTab}>{Panel && <Panel />}</OpenTabContext.Provider>
        </Suspense>
      </div>
    </>
  );
}
