import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { usePane } from "../pane-context";

const ReviewPart = lazy(async () => ({ default: (await import("../rounds/review-part")).ReviewPart }));

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What reviewers need, closed and not loaded until somebody asks for it. */
export function ReviewFold() {
  const styles = useStyles();
  const { translate } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.root} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{translate("pane.review.title")}</summary>
      {open && (
        <Suspense>
          <ReviewPart />
        </Suspense>
      )}
    </details>
  );
}
