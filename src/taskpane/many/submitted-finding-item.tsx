import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SubmittedFinding } from "../../report/consolidated/submission";
import { SeverityMark } from "../check/severity-mark";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  what: { ...typographyStyles.body1 },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One finding in words: how severe, where, what is wrong, what to do. */
export function SubmittedFindingItem({ finding }: { readonly finding: SubmittedFinding }) {
  const styles = useStyles();
  const { translate, langOf } = usePane();
  const { severity, sheet, cell, rule, what, advice, justified } = finding;
  const lang = langOf(`rules.${rule}.title`);
  return (
    <div className={styles.root} data-severity={severity}>
      <SeverityMark severity={severity} />
      <div className={styles.texts}>
        <span className={styles.place}>
          {translate(`pane.severity.${severity}`)} · {translate("many.findings.at", { sheet, cell })} · {rule}
        </span>
        <span className={styles.what} lang={lang}>
          {what}
        </span>
        <span className={styles.place} lang={lang}>
          {advice}
        </span>
        {justified !== "" && (
          <span className={styles.place}>{translate("many.findings.justified", { reason: justified })}</span>
        )}
      </div>
    </div>
  );
}
