import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QualityCard } from "../../cfr/quality/quality-card";
import { usePane } from "../pane-context";
import { RangeBar } from "../score/range-bar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.title1, margin: 0, fontVariantNumeric: "tabular-nums" },
  covered: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The mark of the draft; while criteria are open only the points so far, which are no mark. */
export function QualityCardBox({ card }: { readonly card: QualityCard }) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const { mark, soFar, weightCovered, weightTotal, sections } = card;
  const open = sections.flatMap(({ criteria }) => criteria).filter(({ result }) => result.how === "open").length;
  const figure = format.score(mark ?? soFar);
  return (
    <div className={styles.root}>
      <p className={styles.label}>{translate(mark === null ? "quality.pane.soFar" : "quality.pane.mark")}</p>
      <p className={styles.figure} data-testid="quality">
        {figure}
      </p>
      <RangeBar
        from={soFar}
        to={soFar + weightTotal - weightCovered}
        total={weightTotal}
        label={translate("quality.pane.bar", { points: format.score(soFar), total: format.number(weightTotal) })}
      />
      <p className={styles.covered}>
        {mark === null
          ? translate("quality.pane.open", {
              open,
              covered: format.score(weightCovered),
              total: format.number(weightTotal),
            })
          : translate("quality.pane.complete")}
      </p>
    </div>
  );
}
