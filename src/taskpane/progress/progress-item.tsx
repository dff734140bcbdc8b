import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProgressLine } from "../../jmi/progress/progress-report";
import { remarks } from "../../report/progress/cell-contents";
import { reportedText } from "../../report/progress/outputs-sheet";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { ShareBar } from "./share-bar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  differs: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** One indicator: how far it is, how far it should be, and what was reported. */
export function ProgressItem({ line }: { readonly line: ProgressLine }) {
  const styles = useStyles();
  const { translate } = usePane();
  const { indicator, progress, gaps } = line;
  const { measured, expected, computed, reported, differs } = progress;
  const points = (share: number) => Math.round(share * 100);
  return (
    <li className={styles.root} data-progress={indicator.row}>
      <CellButton cell={indicator.at}>{indicator.text}</CellButton>
      <div className={styles.body}>
        {measured.kind === "share" && (
          <>
            <ShareBar share={measured.share} expected={expected} />
            <p className={styles.text}>
              {translate(expected === null ? "progress.pane.share" : "progress.pane.shareInTime", {
                share: points(measured.share),
                expected: points(expected ?? 0),
              })}
            </p>
          </>
        )}
        <p className={differs ? styles.differs : styles.text}>
          {translate("progress.pane.statuses", {
            computed:
              computed === null ? translate("progress.pane.notComputed") : translate(`progress.status.${computed}`),
            reported: reportedText(reported.words, reported.status, translate),
          })}
        </p>
        {remarks(line, translate).map((remark) => (
          <p key={remark} className={styles.note}>
            {remark}
          </p>
        ))}
        {gaps.length > 0 && (
          <p className={styles.note}>
            {translate("progress.pane.gaps", {
              gaps: gaps.map(({ of }) => translate(`progress.column.${of}`)).join(", "),
            })}
          </p>
        )}
      </div>
    </li>
  );
}
