import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Inspection } from "../../inspect/inspection";
import type { PlacedComment } from "../../review/comments/place-comments";
import { composeLetter } from "../../review/letter/letter";
import { letterPage } from "../../review/letter/letter-page";
import { letterText } from "../../review/letter/letter-text";
import type { RoundComparison } from "../../review/rounds/compare-rounds";
import { saveBlob, saveText } from "../common/save-text";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface LetterPartProps {
  readonly inspection: Inspection;
  readonly comments: readonly PlacedComment[];
  readonly comparison: RoundComparison | null;
}

/** The letter to the department: as a Word document, as a page to print, and as text where no file can be saved. */
export function LetterPart({ inspection, comments, comparison }: LetterPartProps) {
  const styles = useStyles();
  const { translate, language, clock, reviewer, setReviewer } = usePane();
  const root = useShownWhole<HTMLDivElement>(true);
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<"copied" | "copyByHand" | "documentFailed" | null>(null);
  const letter = useMemo(
    () => composeLetter({ inspection, comments, comparison, by: reviewer.trim(), date: clock.today() }, translate),
    [inspection, comments, comparison, reviewer, clock, translate],
  );
  const name = translate("rounds.pane.letter.file");
  // The button that was pressed has made way for the letter; the focus goes on to it.
  useEffect(() => root.current?.querySelector("input")?.focus({ preventScroll: true }), [root]);

  async function saveDocument(): Promise<void> {
    setTold(null);
    try {
      const { letterDocument } = await import("../../review/letter/letter-document");
      saveBlob(await letterDocument(letter, language), `${name}.docx`);
    } catch {
      setTold("documentFailed");
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(letterText(letter));
      setTold("copied");
    } catch {
      // A frame may be kept from the clipboard; what is selected can still be copied by hand.
      area.current?.select();
      setTold("copyByHand");
    }
  }

  return (
    <div ref={root} className={styles.root}>
      <Field label={translate("rounds.pane.letter.by")} size="small">
        <Input value={reviewer} onChange={(_, { value }) => setReviewer(value)} autoComplete="name" />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void saveDocument()}>
          {translate("rounds.pane.letter.document")}
        </Button>
        <Button size="small" onClick={() => saveText(letterPage(letter, language), `${name}.html`, "text/html")}>
          {translate("rounds.pane.letter.page")}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {translate("rounds.pane.letter.copy")}
        </Button>
      </div>
      <p className={styles.help} role="status">
        {told !== null && translate(`rounds.pane.letter.${told}`)}
      </p>
      <Field label={translate("rounds.pane.letter.text")} size="small">
        <Textarea textarea={{ ref: area }} value={letterText(letter)} readOnly rows={8} resize="vertical" />
      </Field>
    </div>
  );
}
