import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane } from "../pane-context";
import { FixBox } from "./fix-box";
import type { ShownFinding } from "./shown-finding";

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
  const { translate } = usePane();
  const { finding, inspected } = shown;
  const { document, clause, authority } = finding.source;
  return (
    <div className={styles.root}>
      <p className={styles.part}>
        <span className={styles.label}>{translate("pane.check.why")}</span>
        {shown.why}
      </p>
      <p className={styles.part}>
        <span className={styles.label}>{translate("pane.check.do")}</span>
        {shown.remedy}
      </p>
      <p className={styles.source}>
        {translate(`pane.check.source.${authority}`, {
          rule: finding.rule,
          document: inspected.guideline.documents[document] ?? document,
          clause,
        })}
      </p>
      {finding.fix && <FixBox finding={finding} fix={finding.fix} />}
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
