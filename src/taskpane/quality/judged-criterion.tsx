import { makeStyles, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CriterionMark } from "../../cfr/quality/quality-card";
import { QUALITY_MARKS } from "../../cfr/quality/quality-criteria";
import { usePane } from "../pane-context";
import { CriterionHead } from "./criterion-head";
import { OpenReason } from "./open-reason";
import type { Marking } from "./use-marking";

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  step: { minWidth: "48px" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface JudgedCriterionProps {
  readonly criterion: CriterionMark;
  readonly hasSheet: boolean;
  readonly marking: Marking;
}

/** A criterion that a person judges in five steps; a press writes the mark, a second one takes it back. */
export function JudgedCriterion({ criterion, hasSheet, marking }: JudgedCriterionProps) {
  const styles = useStyles();
  const { translate, format, busy, reviewer } = usePane();
  const ids = { name: useId(), question: useId() };
  const { result, row } = criterion;
  const { id } = criterion.criterion;
  const mark = result.how === "judged" ? result.mark : null;
  // A sheet for marks that lacks this row is not ours to rearrange.
  const isLost = hasSheet && !row;
  return (
    <>
      <CriterionHead
        criterion={criterion}
        mark={mark === null ? translate("pane.score.open") : format.number(mark)}
        ids={ids}
        {...(result.how === "judged" &&
          result.by !== "" && { detail: translate("quality.pane.judgedBy", { by: result.by }) })}
      />
      {isLost ? (
        <p className={styles.text}>{translate("quality.pane.noRow", { code: criterion.criterion.code })}</p>
      ) : (
        <>
          {result.how === "open" && result.why !== "not-judged" && <OpenReason result={result} />}
          <div className={styles.steps} role="group" aria-labelledby={ids.name} aria-describedby={ids.question}>
            {QUALITY_MARKS.map((step) => (
              <ToggleButton
                key={step}
                className={styles.step}
                size="small"
                checked={step === mark}
                disabledFocusable={busy}
                onClick={() =>
                  void marking.choose({
                    criterion: id,
                    mark: step === mark ? null : step,
                    by: reviewer.trim(),
                    shown: row?.mark.raw ?? null,
                  })
                }
              >
                {format.number(step)}
              </ToggleButton>
            ))}
          </div>
        </>
      )}
    </>
  );
}
