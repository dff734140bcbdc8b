import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import { namesInFile } from "../../report/consolidated/parse-names";
import { decodeText } from "../../xlsx/decode-text";
import { usePane } from "../pane-context";

/** A list of names is a few kilobytes of text; whatever is larger is another file. */
const LARGEST_BYTES = 1_000_000;

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  button: { alignSelf: "flex-start" },
});

export interface ExpectedPartProps {
  /** The departments, one a line. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The departments from which a workbook is awaited: typed, pasted, or from a file. */
export function ExpectedPart({ text, onText }: ExpectedPartProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);

  async function load({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST_BYTES ? null : decodeText(new Uint8Array(await file.arrayBuffer()));
    const names = text === null ? null : namesInFile(text, file.name);
    setRefused(names === null ? file.name : null);
    if (names !== null) onText(names.join("\n"));
    // The same file, mended, may be chosen again.
    target.value = "";
  }

  return (
    <details>
      <summary className={styles.title}>{translate("many.expected.title")}</summary>
      <div className={styles.body}>
        <Field
          label={translate("many.expected.label")}
          size="small"
          hint={translate("many.expected.hint")}
          {...(refused !== null && { validationMessage: translate("many.expected.refused", { file: refused }) })}
        >
          <Textarea value={text} onChange={(_, { value }) => onText(value)} rows={4} resize="vertical" />
        </Field>
        <Button className={styles.button} size="small" onClick={() => input.current?.click()}>
          {translate("many.expected.open")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".txt,.csv,text/plain,text/csv"
          hidden
          aria-label={translate("many.expected.open")}
          onChange={(event) => void load(event)}
        />
      </div>
    </details>
  );
}
