import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    alignItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    textAlign: "start",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  count: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  word: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CountButtonProps {
  readonly count: string;
  readonly word: string;
  readonly mark: ReactNode;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A count that shows only what it counts while it is pressed. */
export function CountButton({ count, word, mark, pressed, onPress }: CountButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={mergeClasses(styles.root, pressed && styles.pressed)}
      onClick={onPress}
    >
      <span className={styles.count}>
        {mark}
        {count}
      </span>
      <span className={styles.word}>{word}</span>
    </button>
  );
}
