import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countedMarkEdits } from "../../cfr/quality/mark-edits";
import { markQuality } from "../../cfr/quality/mark-quality";
import type { CfrMatrix } from "../../cfr/matrix";
import { refKey } from "../../grid/cell-ref";
import type { CfrGuideline } from "../../guidelines/guideline";
import qualityTexts from "../../messages/en/quality.json";
import { CellButton } from "../common/cell-button";
import { Section } from "../common/section";
import { UndoButton } from "../common/undo-button";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { QualityCardBox } from "./quality-card-box";
import { SectionLine } from "./section-line";
import { useMarking } from "./use-marking";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface QualityPartProps {
  readonly matrix: CfrMatrix;
  readonly guideline: CfrGuideline;
}

/** How good a draft is, by section and criterion: what is counted, and what a person judges here. */
export function QualityPart({ matrix, guideline }: QualityPartProps) {
  const styles = useStyles();
  const { translate, learn, busy, reviewer, setReviewer } = usePane();
  // The texts come with the code that needs them.
  useState(() => learn(qualityTexts));
  const card = useMemo(() => markQuality(matrix, guideline), [matrix, guideline]);
  const marking = useMarking(matrix);
  const undoable = useSessionState((state) => state.undoable);
  if (!card) return null;
  const unwritten = countedMarkEdits(card).length;
  return (
    <Section title={translate("quality.pane.title")}>
      <QualityCardBox card={card} />
      <Field label={translate("quality.pane.by")} size="small" hint={translate("quality.pane.byHint")}>
        <Input value={reviewer} onChange={(_, { value }) => setReviewer(value)} autoComplete="name" />
      </Field>
      {card.sheet === null && <p className={styles.note}>{translate("quality.pane.noSheet")}</p>}
      <div className={styles.list}>
        {card.sections.map((section) => (
          <SectionLine key={section.part} section={section} hasSheet={card.sheet !== null} marking={marking} />
        ))}
      </div>
      {card.strays.map((at) => (
        <CellButton key={refKey(at)} cell={at}>
          {translate("quality.stray", { cell: refKey(at) })}
        </CellButton>
      ))}
      <div className={styles.buttons}>
        {unwritten > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void marking.writeCounted()}>
            {translate("quality.pane.writeCounted", { count: unwritten })}
          </Button>
        )}
        {undoable > 0 && <UndoButton />}
      </div>
    </Section>
  );
}
