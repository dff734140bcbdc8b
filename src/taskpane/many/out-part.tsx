import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Absent } from "../../report/consolidated/register-rows";
import type { Submission } from "../../report/consolidated/submission";
import { saveBlob } from "../common/save-text";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { startWorker } from "./worker/start-worker";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

export interface OutPartProps extends Absent {
  readonly submissions: readonly Submission[];
}

/** The consolidated workbook, made beside the pane and saved as a download. */
export function OutPart({ submissions, expected, unchecked }: OutPartProps) {
  const styles = useStyles();
  const { translate, language } = usePane();
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState("");

  async function save(): Promise<void> {
    setMaking(true);
    setTold("");
    const worker = startWorker(language);
    try {
      const name = translate("many.out.name");
      const bytes = await worker.consolidate(submissions, { expected, unchecked });
      saveBlob(new Blob([bytes], { type: XLSX_TYPE }), name);
      setTold(translate("many.out.done", { name }));
    } catch (error) {
      setTold(translate("many.out.failed", { detail: error instanceof Error ? error.message : String(error) }));
    } finally {
      worker.stop();
      setMaking(false);
    }
  }

  return (
    <Section title={translate("many.out.title")}>
      <Button className={styles.button} appearance="primary" disabledFocusable={making} onClick={() => void save()}>
        {translate("many.out.save")}
      </Button>
      <p className={styles.text}>{translate("many.out.help")}</p>
      <p className={styles.text} role="status">
        {told}
      </p>
    </Section>
  );
}
