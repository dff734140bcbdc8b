import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { useMemo } from "react";
import { EmptyState } from "../common/empty-state";
import { StartButton } from "../common/start-button";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { CompositeCard } from "./composite-card";
import { CostlyList } from "./costly-list";
import { ObjectiveBars } from "./objective-bars";
import { UnscoredList } from "./unscored-list";
import { WhatIfSection } from "./what-if-section";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  sheet: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The composite of every CFR in the workbook, and what it is made of. */
export function ScoreTab() {
  const styles = useStyles();
  const { translate } = usePane();
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  const scored = useMemo(
    () => (matrices ?? []).flatMap((one) => (one.kind === "cfr" && one.score ? [{ ...one, score: one.score }] : [])),
    [matrices],
  );
  if (!matrices) return null;
  if (scored.length === 0) {
    const reason = matrices.some((one) => one.kind === "cfr") ? "noAchievement" : "noCfr";
    return (
      <EmptyState
        icon={<DataBarVerticalRegular />}
        title={translate(`pane.score.${reason}.title`)}
        text={translate(`pane.score.${reason}.text`)}
      >
        {reason === "noCfr" && <StartButton />}
      </EmptyState>
    );
  }
  return scored.map(({ matrix, score, guideline }) => (
    <div key={`${matrix.sheet} ${matrix.headerRow}`} className={styles.root}>
      {scored.length > 1 && <p className={styles.sheet}>{matrix.sheet}</p>}
      <CompositeCard score={score} total={guideline.weights.gradedTotal ?? guideline.weights.total} />
      <Section title={translate("pane.score.objectives")}>
        <ObjectiveBars objectives={score.objectives} matrix={matrix} ratings={score.ratings !== undefined} />
      </Section>
      <CostlyList score={score} matrix={matrix} />
      <WhatIfSection matrix={matrix} guideline={guideline} />
      <UnscoredList score={score} matrix={matrix} />
    </div>
  ));
}
