import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CriterionMark } from "../../cfr/quality/quality-card";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { ...typographyStyles.body1Strong },
  mark: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CriterionHeadProps {
  readonly criterion: CriterionMark;
  readonly mark: string;
  /** What the mark rests on. */
  readonly detail?: string;
  /** Of the name and of the question, for what names itself by them. */
  readonly ids?: { readonly name: string; readonly question: string };
}

/** A criterion's name and mark, and the question behind it. */
export function CriterionHead({ criterion, mark, detail, ids }: CriterionHeadProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { id, code } = criterion.criterion;
  return (
    <>
      <p className={styles.line}>
        <span className={styles.name} id={ids?.name}>
          {code} {translate(`template.cfr.quality.${id}`)}
        </span>
        <span className={styles.mark}>{mark}</span>
      </p>
      <p className={styles.text} id={ids?.question}>
        {translate(`template.cfr.quality.${id}.help`)}
      </p>
      {detail !== undefined && <p className={styles.text}>{detail}</p>}
    </>
  );
}
