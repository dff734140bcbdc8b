import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { guidelineLang } from "../language/language-choice";
import { usePane } from "../pane-context";
import type { ShownFinding } from "./shown-finding";

const FixBox = lazy(async () => ({ default: (await import("./fix-box")).FixBox }));
const JustifyBox = lazy(async () => ({ default: (await import("./justify-box")).JustifyBox }));
const FindingComments = lazy(async () => ({ default: (await import("../rounds/finding-comments")).FindingComments }));

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 33px`,
    overflowWrap: "anywhere",
  },
  part: { margin: 0 },
  label: { ...typographyStyles.caption1Strong, display: "block", color: tokens.colorNeutralForeground2 },
  source: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why it is wrong, on whose authority, and what to do. */
export function FindingDetails({ shown }: { readonly shown: ShownFinding }) {
  const styles = useStyles();
  const { translate, langOf, language } = usePane();
  const { finding, inspected } = shown;
  const { document, clause, authority } = finding.source;
  const lang = langOf(`rules.${finding.rule}.title`);
  return (
    <div className={styles.root}>
      <p className={styles.part}>
        <span className={styles.label}>{translate("pane.check.why")}</span>
        <span lang={lang}>{shown.why}</span>
      </p>
      <p className={styles.part}>
        <span className={styles.label}>{translate("pane.check.do")}</span>
        <span lang={lang}>{shown.remedy}</span>
      </p>
      <p className={styles.source} lang={authority === "customary" ? undefined : guidelineLang(language)}>
        {translate(`pane.check.source.${authority}`, {
          rule: finding.rule,
          document: inspected.guideline.documents[document] ?? document,
          clause,
        })}
      </p>
      {finding.fix && (
        <Suspense>
          <FixBox finding={finding} fix={finding.fix} />
        </Suspense>
      )}
      {finding.justifiable && (
        <Suspense>
          <JustifyBox finding={finding} />
        </Suspense>
      )}
      <Suspense>
        <FindingComments finding={finding} />
      </Suspense>
    </div>
  );
}
