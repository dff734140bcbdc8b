import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dayText, versionOf } from "../../cfr/approved/document-version";
import type { InspectedMatrix } from "../../inspect/inspection";
import guidelineTexts from "../../messages/en/guideline.json";
import targetsTexts from "../../messages/en/targets.json";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { ApproveBox } from "./approve-box";
import { ChangeList } from "./change-list";
import { ComparedScores } from "./compared-scores";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, ":focus": { outline: "none" } } });

export interface TargetsPartProps {
  readonly inspected: Extract<InspectedMatrix, { readonly kind: "cfr" }>;
}

/** Whether the targets are approved, what was changed since, and the scores by the original and the revised ones. */
export function TargetsPart({ inspected }: TargetsPartProps) {
  const styles = useStyles();
  const { translate, learn } = usePane();
  useState(() => learn({ ...guidelineTexts, ...targetsTexts }));
  const { matrix, guideline, score, originalScore } = inspected;
  const { approved, document } = matrix;
  const count = approved?.changes.length ?? 0;
  const outcome = useRef<HTMLParagraphElement>(null);
  const [wasApproved, setWasApproved] = useState(false);
  useEffect(() => {
    // The form has made way for what it brought about.
    if (wasApproved) outcome.current?.focus({ preventScroll: true });
  }, [wasApproved]);
  return (
    <Section title={translate("pane.targets.title")}>
      {approved ? (
        <p ref={outcome} tabIndex={-1} className={styles.text}>
          {approvedText()}
        </p>
      ) : (
        <ApproveBox inspected={inspected} onApproved={() => setWasApproved(true)} />
      )}
      {score && originalScore && <ComparedScores original={originalScore} revised={score} />}
      {approved && count > 0 && <ChangeList changes={approved.changes} matrix={matrix} guideline={guideline} />}
    </Section>
  );

  function approvedText(): string {
    if (count > 0) return translate(score ? "pane.targets.changed" : "pane.targets.changedOnly", { count });
    const day = document ? dayText(versionOf(document).approvedOn, matrix.dateSystem) : "";
    return day === "" ? translate("pane.targets.sameUndated") : translate("pane.targets.same", { day });
  }
}
