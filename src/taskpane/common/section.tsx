import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
});

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a tab under a heading of its own. */
export function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const root = useKeptFocus<HTMLElement>();
  return (
    <section ref={root} className={styles.root} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
