import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import { toA1 } from "../../grid/cell-ref";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import { FindingDetails } from "./finding-details";
import { SeverityMark } from "./severity-mark";
import type { ShownFinding } from "./shown-finding";

const useStyles = makeStyles({
  root: { borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: "transparent" },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":active": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  mark: { gridRow: "1 / span 2", paddingTop: "2px" },
  what: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  place: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

export interface FindingItemProps {
  readonly shown: ShownFinding;
  readonly open: boolean;
  /** True for the one item that the Tab key reaches. */
  readonly reachable: boolean;
  readonly onPress: (shown: ShownFinding) => void;
}

/** One finding: what is wrong and where; opened, also why, what to do, and the fix. */
export const FindingItem = memo(function FindingItem({ shown, open, reachable, onPress }: FindingItemProps) {
  const styles = useStyles();
  const { translate, langOf } = usePane();
  const root = useShownWhole<HTMLDivElement>(open);
  const { rule, severity, at, column } = shown.finding;
  return (
    <div ref={root} className={mergeClasses(styles.root, open && styles.open)}>
      <button
        type="button"
        className={styles.button}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        data-finding={shown.key}
        onClick={() => onPress(shown)}
      >
        <span className={styles.mark}>
          <SeverityMark severity={severity} />
        </span>
        <span className={styles.what} lang={langOf(`rules.${rule}.title`)}>
          {shown.what}
        </span>
        <span className={styles.place}>
          <span className={mergeClasses(styles.word, styles[severity])}>{translate(`pane.severity.${severity}`)}</span>
          {" · "}
          {toA1(at)}
          {column !== "" && ` · ${column.replace(/\s+/g, " ")}`}
        </span>
      </button>
      {open && <FindingDetails shown={shown} />}
    </div>
  );
});
