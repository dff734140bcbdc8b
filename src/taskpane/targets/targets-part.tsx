import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayText, versionOf } from "../../cfr/approved/document-version";
import type { InspectedMatrix } from "../../inspect/inspection";
import guidelineTexts from "../../messages/en/guideline.json";
import targetsTexts from "../../messages/en/targets.json";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { ApproveBox } from "./approve-box";
import { ChangeList } from "./change-list";
import { ComparedScores } from "./compared-scores";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

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
  return (
    <Section title={translate("pane.targets.title")}>
      {approved ? <p className={styles.text}>{approvedText()}</p> : <ApproveBox matrix={matrix} />}
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
