import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
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
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The triangle that opens it stands on the same line.
  summaryTitle: { display: "inline" },
  folded: { paddingTop: tokens.spacingVerticalS },
});

export interface SectionProps {
  readonly title: string;
  /** Closed until somebody opens it by its heading. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** A part of a tab under a heading of its own. */
export function Section({ title, folded = false, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const root = useKeptFocus<HTMLElement>();
  const heading = (
    <h2 id={id} className={mergeClasses(styles.title, folded && styles.summaryTitle)}>
      {title}
    </h2>
  );
  return (
    <section ref={root} className={styles.root} aria-labelledby={id} tabIndex={-1}>
      {folded ? (
        <details>
          <summary className={styles.summary}>{heading}</summary>
          <div className={styles.folded}>{children}</div>
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
}
