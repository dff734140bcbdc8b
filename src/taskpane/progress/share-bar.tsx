import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  mark: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "3px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
  },
});

export interface ShareBarProps {
  /** 1 is the whole way; the sentence beside the bar tells what lies beyond it or before its start. */
  readonly share: number;
  /** Where it should be by now; null where nobody knows. */
  readonly expected: number | null;
}

/** A bar for eyes only: what it shows stands in words beside it. */
export function ShareBar({ share, expected }: ShareBarProps) {
  const styles = useStyles();
  const width = (part: number) => `${Math.max(0, Math.min(1, part)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.fill} style={{ width: width(share) }} />
      {expected !== null && <div className={styles.mark} style={{ left: width(expected) }} />}
    </div>
  );
}
