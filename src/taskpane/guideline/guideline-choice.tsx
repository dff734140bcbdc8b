import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { guidelineLang } from "../language/language-choice";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { readGuidelineFile } from "./read-guideline-file";
import type { GuidelineFile } from "./read-guideline-file";
import { useGuidelines } from "./use-guidelines";

const AS_WORKBOOK = "";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface GuidelineChoiceProps {
  readonly inspected: InspectedMatrix;
  /** Opens the guideline to be changed. */
  readonly onEdit: () => void;
}

/** By which guideline a matrix is checked: what the workbook says, another that comes with the program, or a file. */
export function GuidelineChoice({ inspected, onEdit }: GuidelineChoiceProps) {
  const styles = useStyles();
  const { translate, language, session, addGuideline, ownGuidelines } = usePane();
  const chosen = useSessionState((state) => state.guideline);
  const guidelines = useGuidelines();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<GuidelineFile | null>(null);
  const { kind, guideline } = inspected;
  const choices = guidelines.filter((one) => one.kind === kind);
  // A guideline chosen for matrices of the other kind leaves these as the workbook says.
  const value = chosen?.kind === kind ? String(choices.indexOf(chosen)) : AS_WORKBOOK;

  async function load({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = await readGuidelineFile(file, kind, translate);
    // The same file, mended, may be chosen again.
    target.value = "";
    setOpened(read);
    if (read.state === "refused") return;
    // A file that was mended and is opened again takes the place of what it held before.
    const { id } = read.guideline;
    addGuideline(
      read.guideline,
      ownGuidelines.find((one) => one.id === id && one.kind === kind),
    );
    await session.setGuideline(read.guideline);
  }

  return (
    <div className={styles.root}>
      <Field
        label={translate("pane.guideline.by")}
        size="small"
        hint={translate("pane.guideline.edition", { title: guideline.title, edition: guideline.edition })}
        {...saidOf(opened)}
      >
        <Select
          className={styles.select}
          value={value}
          onChange={(_, data) => {
            setOpened(null);
            void session.setGuideline(choices[data.value === AS_WORKBOOK ? -1 : Number(data.value)] ?? null);
          }}
        >
          <option value={AS_WORKBOOK}>{translate("pane.guideline.asWorkbook")}</option>
          {choices.map((one, index) => (
            <option key={index} value={index} lang={guidelineLang(language)}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {translate("pane.guideline.open")}
        </Button>
        <Button size="small" onClick={onEdit}>
          {translate("pane.guideline.edit")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={translate("pane.guideline.open")}
        onChange={(event) => void load(event)}
      />
    </div>
  );
}

/** What the field says of the file that was opened last. */
function saidOf(opened: GuidelineFile | null) {
  if (opened?.state === "refused") return { validationMessage: opened.sentence };
  return opened?.remark ? { validationMessage: opened.remark, validationState: "warning" as const } : {};
}
