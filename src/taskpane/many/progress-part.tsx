import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { RowCounts } from "./count-rows";
import type { ManyFiles, ManyState } from "./many-files";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface ProgressPartProps {
  readonly many: ManyFiles;
  readonly state: ManyState;
  readonly counts: RowCounts;
  /** How many departments are expected; 0 where nobody says. */
  readonly expected: number;
}

/** How far the files are, and the way to stop, go on, and start again. */
export function ProgressPart({ many, state, counts, expected }: ProgressPartProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { phase, all, submissions } = state;
  const done = submissions.length;
  const progress = translate(phase === "stopped" ? "many.progress.stopped" : "many.progress", { done, all });
  return (
    <div className={styles.root} data-phase={phase}>
      <ProgressBar value={done} max={all} thickness="large" aria-label={translate("many.progress.label")} />
      {phase === "working" && <p className={styles.text}>{progress}</p>}
      {/* Every file would be too much to listen to; the end of the work is told. */}
      <p className={styles.text} role="status">
        {phase === "done" && translate("many.done", { ...counts, expected })}
        {phase === "stopped" && progress}
      </p>
      <div className={styles.buttons}>
        {phase === "working" && <Button onClick={many.stop}>{translate("many.stop")}</Button>}
        {phase === "stopped" && (
          <Button appearance="primary" onClick={many.resume}>
            {translate("many.resume")}
          </Button>
        )}
        {phase !== "working" && <Button onClick={many.clear}>{translate("many.clear")}</Button>}
      </div>
    </div>
  );
}
