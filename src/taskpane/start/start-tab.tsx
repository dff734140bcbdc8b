import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import paneStartTexts from "../../messages/en/pane-start.json";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { useOpenTab } from "../shell/open-tab";
import { useSessionState } from "../use-session-state";
import { ManyStart } from "../many/many-start";
import { FoundMatrix } from "./found-matrix";
import { NothingFound } from "./nothing-found";
import { TemplateForm } from "./template-form";

const GuidelineEditor = lazy(async () => ({
  default: (await import("../guideline/editor/guideline-editor")).GuidelineEditor,
}));

const ManyPage = lazy(async () => ({ default: (await import("../many/many-page")).ManyPage }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

/** What the workbook holds, and the ways to a new template and to many workbooks at once. */
export function StartTab() {
  const styles = useStyles();
  const { translate, learn } = usePane();
  useState(() => learn(paneStartTexts));
  const [edited, setEdited] = useState<InspectedMatrix | null>(null);
  const [many, setMany] = useState(false);
  const openTab = useOpenTab();
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);

  /** The page that is left takes its button with it; the focus goes back to the tab. */
  function close(leave: () => void): void {
    leave();
    openTab("start");
  }

  if (edited) {
    return (
      <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
        <GuidelineEditor inspected={edited} onClose={() => close(() => setEdited(null))} />
      </Suspense>
    );
  }
  if (many) {
    return (
      <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
        <ManyPage onClose={() => close(() => setMany(false))} />
      </Suspense>
    );
  }
  return (
    <div className={styles.root}>
      <Section title={translate("pane.start.found")}>
        {matrices?.length === 0 && <NothingFound />}
        {matrices?.map((inspected) => (
          <FoundMatrix
            key={`${inspected.matrix.sheet} ${inspected.matrix.headerRow}`}
            inspected={inspected}
            onEditGuideline={() => setEdited(inspected)}
          />
        ))}
      </Section>
      <Section title={translate("pane.start.new")}>
        <TemplateForm />
      </Section>
      <ManyStart onOpen={() => setMany(true)} />
    </div>
  );
}
