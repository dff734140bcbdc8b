import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    position: "relative",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  sure: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  open: {
    position: "absolute",
    insetBlock: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    opacity: 0.35,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
});

export interface RangeBarProps {
  /** What is certain, in points. */
  readonly from: number;
  /** What it may become at most. */
  readonly to: number;
  readonly total: number;
  /** What the bar says, in words. */
  readonly label: string;
}

/** A bar filled as far as is certain, and paler as far as is possible. */
export function RangeBar({ from, to, total, label }: RangeBarProps) {
  const styles = useStyles();
  const percent = (points: number): number => Math.max(0, Math.min(100, (points / total) * 100));
  return (
    <div className={styles.root} role="img" aria-label={label}>
      <div className={styles.sure} style={{ width: `${percent(from)}%` }} />
      <div
        className={styles.open}
        style={{ insetInlineStart: `${percent(from)}%`, width: `${percent(to) - percent(from)}%` }}
      />
    </div>
  );
}
