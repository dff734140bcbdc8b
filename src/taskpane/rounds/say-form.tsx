import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormEvent } from "react";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import type { Said } from "./write-comments";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  promise: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  offer: { alignSelf: "start" },
});

export interface SayFormProps {
  /** "comment" by the reviewer, or "answer" of the department. */
  readonly what: "comment" | "answer";
  readonly disabled?: boolean;
  /** True when it was written. */
  readonly onSay: (said: Said) => Promise<boolean>;
}

/** A button that becomes a form for a text and a name; nothing is written before it is pressed. */
export function SayForm({ what, disabled = false, onSay }: SayFormProps) {
  const styles = useStyles();
  const { translate, busy, reviewer, setReviewer } = usePane();
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState("");
  const [answerer, setAnswerer] = useState("");
  const [touched, setTouched] = useState(false);
  const form = useShownWhole<HTMLFormElement>(asking);
  useEffect(() => {
    // The button that was pressed has made way for the form; the focus goes on to it.
    if (asking) form.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }, [asking, form]);
  // The reviewer's name is kept for the next comment; whoever answers is somebody else.
  const [name, setName] = what === "comment" ? [reviewer, setReviewer] : [answerer, setAnswerer];
  const said = { text: text.trim(), by: name.trim() };
  const incomplete = said.text === "" || said.by === "";

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTouched(true);
    if (incomplete || busy || !(await onSay(said))) return;
    setAsking(false);
    setText("");
    setTouched(false);
  }

  if (!asking) {
    return (
      <Button className={styles.offer} size="small" disabledFocusable={disabled} onClick={() => setAsking(true)}>
        {translate(`rounds.pane.${what}`)}
      </Button>
    );
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={translate(`rounds.pane.${what}`)}
    >
      <Field
        label={translate(`rounds.pane.${what}.text`)}
        size="small"
        required
        {...(touched && incomplete && { validationMessage: translate("rounds.pane.needed") })}
      >
        <Textarea value={text} onChange={(_, { value }) => setText(value)} resize="vertical" />
      </Field>
      <Field label={translate(`rounds.pane.${what}.by`)} size="small" required>
        <Input value={name} onChange={(_, { value }) => setName(value)} autoComplete="name" />
      </Field>
      <p className={styles.promise}>{translate("rounds.pane.promise")}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {translate("rounds.pane.write")}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {translate("rounds.pane.cancel")}
        </Button>
      </div>
    </form>
  );
}
