import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { lazy, Suspense, useState } from "react";
import paneScoreTexts from "../../messages/en/pane-score.json";
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

const TargetsPart = lazy(async () => ({ default: (await import("../targets/targets-part")).TargetsPart }));
const PublishPart = lazy(async () => ({ default: (await import("../publish/publish-part")).PublishPart }));
const QualityPart = lazy(async () => ({ default: (await import("../quality/quality-part")).QualityPart }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  sheet: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The composite of every CFR in the workbook, by its original and revised targets, the quality of the draft, and its page for the website. */
export function ScoreTab() {
  const styles = useStyles();
  const { translate, learn } = usePane();
  useState(() => learn(paneScoreTexts));
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  if (!matrices) return null;
  const cfrs = matrices.flatMap((one) => (one.kind === "cfr" ? [one] : []));
  const reason = cfrs.length === 0 ? "noCfr" : cfrs.some(({ score }) => score) ? null : "noAchievement";
  const shown = cfrs.filter(({ score, matrix }) => score || matrix.document);
  return (
    <>
      {reason !== null && (
        <EmptyState
          icon={<DataBarVerticalRegular />}
          title={translate(`pane.score.${reason}.title`)}
          text={translate(`pane.score.${reason}.text`)}
        >
          {reason === "noCfr" && <StartButton />}
        </EmptyState>
      )}
      {shown.map((inspected) => {
        const { matrix, score, guideline } = inspected;
        return (
          <div key={`${matrix.sheet} ${matrix.headerRow}`} className={styles.root}>
            {shown.length > 1 && <p className={styles.sheet}>{matrix.sheet}</p>}
            {score && <CompositeCard score={score} total={guideline.weights.gradedTotal ?? guideline.weights.total} />}
            <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
              <TargetsPart inspected={inspected} />
            </Suspense>
            {score && (
              <>
                <Section title={translate("pane.score.objectives")}>
                  <ObjectiveBars objectives={score.objectives} matrix={matrix} ratings={score.ratings !== undefined} />
                </Section>
                <CostlyList score={score} matrix={matrix} />
                <WhatIfSection matrix={matrix} guideline={guideline} />
                <UnscoredList score={score} matrix={matrix} />
              </>
            )}
            <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
              <QualityPart matrix={matrix} guideline={guideline} />
            </Suspense>
            <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
              <PublishPart inspected={inspected} />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}
