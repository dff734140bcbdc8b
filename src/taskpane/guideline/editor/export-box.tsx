import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Guideline } from "../../../guidelines/guideline";
import { saveText } from "../../common/save-text";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  text: { fontFamily: tokens.fontFamilyMonospace },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A guideline as a file. Not every program lets an add-in save one, so the text is there to be copied too. */
export function ExportBox({ guideline }: { readonly guideline: Guideline }) {
  const styles = useStyles();
  const { translate } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<"copied" | "copyByHand" | null>(null);
  const name = `${guideline.id}.json`;
  const text = `${JSON.stringify(guideline, null, 2)}\n`;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setTold("copied");
    } catch {
      // A frame may be kept from the clipboard; what is selected can still be copied by hand.
      area.current?.select();
      setTold("copyByHand");
    }
  }

  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => saveText(text, name, "application/json")}>
          {translate("pane.editor.save")}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {translate("pane.editor.copy")}
        </Button>
      </div>
      <p className={styles.help}>{translate("pane.editor.saveHelp", { name })}</p>
      <p className={styles.help} role="status">
        {told !== null && translate(`pane.editor.${told}`)}
      </p>
      <Field label={translate("pane.editor.file", { name })} size="small">
        <Textarea textarea={{ ref: area }} className={styles.text} value={text} readOnly rows={6} resize="vertical" />
      </Field>
    </div>
  );
}
