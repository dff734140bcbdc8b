import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QualitySection } from "../../cfr/quality/quality-card";
import { usePane } from "../pane-context";
import { RangeBar } from "../score/range-bar";
import { CountedCriterion } from "./counted-criterion";
import { JudgedCriterion } from "./judged-criterion";
import type { Marking } from "./use-marking";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The triangle of a summary goes with its first line.
  line: { display: "inline-flex", width: "calc(100% - 18px)", columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  mark: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  criteria: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

export interface SectionLineProps {
  readonly section: QualitySection;
  /** There is a sheet for marks already. */
  readonly hasSheet: boolean;
  readonly marking: Marking;
}

/** A section with its mark as a bar; opened, its criteria. */
export function SectionLine({ section, hasSheet, marking }: SectionLineProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const { part, mark, soFar, weightCovered, weightTotal, criteria } = section;
  const open = criteria.filter(({ result }) => result.how === "open").length;
  const words = mark === null ? translate("quality.pane.sectionOpen", { open }) : format.score(mark);
  return (
    <details data-section={part}>
      <summary className={styles.summary}>
        <span className={styles.line}>
          <span className={styles.name}>{translate(`quality.section.${part}`)}</span>
          <span className={styles.mark}>{words}</span>
        </span>
        <RangeBar
          from={soFar}
          to={soFar + weightTotal - weightCovered}
          total={weightTotal}
          label={translate("quality.pane.bar", { points: format.score(soFar), total: format.number(weightTotal) })}
        />
      </summary>
      <ul className={styles.criteria}>
        {criteria.map((one) => (
          <li key={one.criterion.id}>
            {one.criterion.judge === "program" ? (
              <CountedCriterion criterion={one} />
            ) : (
              <JudgedCriterion criterion={one} hasSheet={hasSheet} marking={marking} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
