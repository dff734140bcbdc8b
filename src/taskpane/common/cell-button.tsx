import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../grid/cell-ref";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":active": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface CellButtonProps {
  readonly cell: CellRef;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A line that goes to its cell when pressed. */
export function CellButton({ cell, className, children }: CellButtonProps) {
  const styles = useStyles();
  const { goTo } = usePane();
  return (
    <button type="button" className={mergeClasses(styles.root, className)} onClick={() => goTo(cell)}>
      {children}
    </button>
  );
}
