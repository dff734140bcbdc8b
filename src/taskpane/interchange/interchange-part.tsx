import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import interchangeTexts from "../../messages/en/interchange.json";
import { jmiCsv } from "../../report/interchange/jmi-csv";
import type { CsvKind } from "../../report/interchange/jmi-csv";
import { readJmiCsvFile } from "../../report/interchange/read-jmi-csv-file";
import { saveText } from "../common/save-text";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { IatiForm } from "./iati-form";
import { importedSheets } from "./new-sheets";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  wrong: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

/** A CSV of a matrix is text; whatever is larger is another file. */
const LARGEST_BYTES = 10_000_000;

type InspectedJmi = Extract<InspectedMatrix, { readonly kind: "jmi" }>;

/** The matrix as files for other programs, and a CSV back into new sheets. */
export function InterchangePart({ inspected }: { readonly inspected: InspectedJmi }) {
  const styles = useStyles();
  const { translate, learn, session, perform, busy } = usePane();
  useState(() => learn(interchangeTexts));
  const templateWords = useTemplateWords();
  const picker = useRef<HTMLInputElement>(null);
  const [iati, setIati] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const { matrix, guideline } = inspected;
  const save = (kind: CsvKind) =>
    saveText(jmiCsv(matrix, kind), kind === "csv" ? `${matrix.sheet}.csv` : `${matrix.sheet}.hxl.csv`, "text/csv");
  const bringIn = async (file: File): Promise<void> => {
    const small = file.size <= LARGEST_BYTES;
    const read = small ? readJmiCsvFile(new Uint8Array(await file.arrayBuffer()), guideline) : null;
    if (read?.state !== "read") {
      const key = read ? `cli.usage.import-${read.code}` : "pane.interchange.large";
      return setWrong(translate(key, { file: file.name }));
    }
    setWrong(null);
    const done = translate("pane.interchange.done", { rows: read.filled.rows.length });
    await perform(() => session.carryOut(importedSheets(read, guideline, templateWords)), done);
  };
  return (
    <Section title={translate("pane.interchange.title")}>
      <p className={styles.text}>{translate("pane.interchange.about")}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => save("csv")}>
          {translate("pane.interchange.csv")}
        </Button>
        <Button size="small" onClick={() => save("hxl")}>
          {translate("pane.interchange.hxl")}
        </Button>
        <Button size="small" aria-expanded={iati} onClick={() => setIati(!iati)}>
          {translate("pane.interchange.iati")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => picker.current?.click()}>
          {translate("pane.interchange.import")}
        </Button>
        <input
          ref={picker}
          className={styles.file}
          type="file"
          accept=".csv,text/csv"
          aria-label={translate("pane.interchange.import")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void bringIn(file);
            // The same file can be picked again after it was corrected.
            target.value = "";
          }}
        />
      </div>
      {wrong !== null && (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
      {iati && <IatiForm matrix={matrix} />}
    </Section>
  );
}
