import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useKeptFocus } from "../common/use-kept-focus";
import { usePane } from "../pane-context";
import type { RowCounts } from "./count-rows";
import type { ManyFiles, ManyState } from "./many-files";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface ProgressPartProps {
  readonly many: ManyFiles;
  readonly state: ManyState;
  readonly counts: RowCounts;
  /** How many departments are expected; 0 where nobody says. */
  readonly expected: number;
  /** Forgets the files; this part goes with them. */
  readonly onClear: () => void;
}

/** How far the files are, and the way to stop, go on, and start again. */
export function ProgressPart({ many, state, counts, expected, onClear }: ProgressPartProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { phase, all, submissions } = state;
  const done = submissions.length;
  const root = useKeptFocus<HTMLDivElement>();
  const progress = translate(phase === "stopped" ? "many.progress.stopped" : "many.progress", { done, all });
  return (
    <div
      ref={root}
      role="group"
      aria-label={translate("many.progress.label")}
      tabIndex={-1}
      className={styles.root}
      data-phase={phase}
    >
      <ProgressBar value={done} max={all} thickness="large" aria-label={translate("many.progress.label")} />
      {phase === "working" && <p className={styles.text}>{progress}</p>}
      {/* Every file would be too much to listen to; the end of the work is told. */}
      <p className={styles.text} role="status">
        {phase === "done" && translate("many.done", { ...counts, expected })}
        {phase === "stopped" && progress}
      </p>
      <div className={styles.buttons}>
        {/* One button, so that the focus stays on it when it is pressed. */}
        {phase !== "done" && (
          <Button
            appearance={phase === "stopped" ? "primary" : "secondary"}
            onClick={phase === "stopped" ? many.resume : many.stop}
          >
            {translate(phase === "stopped" ? "many.resume" : "many.stop")}
          </Button>
        )}
        {phase !== "working" && <Button onClick={onClear}>{translate("many.clear")}</Button>}
      </div>
    </div>
  );
}
