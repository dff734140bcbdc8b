import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { progressReport } from "../../jmi/progress/progress-report";
import { refKey } from "../../grid/cell-ref";
import printTexts from "../../messages/en/print.json";
import progressTexts from "../../messages/en/progress.json";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { DuePart } from "./due-part";
import { ProgressItem } from "./progress-item";
import { writeReport } from "./write-report";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  offer: { alignSelf: "start" },
});

export interface ProgressPartProps {
  readonly inspected: Extract<InspectedMatrix, { readonly kind: "jmi" }>;
}

/** How far the indicators of a matrix are today, the report of it, and what is due next in its group's year. */
export function ProgressPart({ inspected }: ProgressPartProps) {
  const styles = useStyles();
  const { translate, language, learn, session, clock, perform, busy } = usePane();
  useState(() => learn({ ...progressTexts, ...printTexts }));
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const { matrix, guideline } = inspected;
  const asOf = clock.today();
  const report = useMemo(() => progressReport(matrix, { guideline, asOf }), [matrix, guideline, asOf]);
  const { lines, tolerance } = report;
  return (
    <>
      {lines.length > 0 && (
        <Section title={translate("progress.pane.title")}>
          <p className={styles.text}>
            {translate("progress.pane.summary", {
              indicators: lines.length,
              achieved: lines.filter(({ progress }) => progress.computed === "achieved").length,
              behind: lines.filter(({ progress }) => progress.computed === "behind").length,
              differ: lines.filter(({ progress }) => progress.differs).length,
            })}
          </p>
          <p className={styles.note}>{translate("progress.note.formula", { tolerance })}</p>
          <ul className={styles.list}>
            {lines.map((line) => (
              <ProgressItem key={`${refKey(line.indicator.at)} ${line.indicator.text}`} line={line} />
            ))}
          </ul>
          <Button
            className={styles.offer}
            size="small"
            disabledFocusable={busy || !canInsert}
            onClick={() =>
              void perform(
                () => session.carryOut(writeReport(matrix, translate, language)),
                translate("progress.pane.made"),
              )
            }
          >
            {translate("progress.pane.make")}
          </Button>
          <p className={styles.note}>{translate("progress.pane.promise")}</p>
        </Section>
      )}
      {matrix.twg && <DuePart matrix={matrix} guideline={guideline} />}
    </>
  );
}
