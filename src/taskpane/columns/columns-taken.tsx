import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { usePane } from "../pane-context";

const ColumnsRead = lazy(async () => ({ default: (await import("./columns-read")).ColumnsRead }));

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Which column of the sheet was taken as what; closed until somebody wants to know, or something has to be asked. */
export function ColumnsTaken({ inspected }: { readonly inspected: InspectedMatrix }) {
  const styles = useStyles();
  const { translate } = usePane();
  const { columns, questions } = inspected.matrix;
  const [open, setOpen] = useState(false);
  const count = Object.keys(columns).length;
  return (
    <details className={styles.root} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {translate("pane.start.columns", { count })}
        {questions.length > 0 && ` · ${translate("pane.columns.asked", { count: questions.length })}`}
      </summary>
      {open && (
        <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
          <ColumnsRead inspected={inspected} />
        </Suspense>
      )}
    </details>
  );
}
