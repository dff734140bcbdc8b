import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { OfferForm } from "../common/offer-form";
import { usePane } from "../pane-context";
import type { Said } from "./write-comments";

export interface SayFormProps {
  /** "comment" by the reviewer, or "answer" of the department. */
  readonly what: "comment" | "answer";
  readonly disabled?: boolean;
  /** True when it was written. */
  readonly onSay: (said: Said) => Promise<boolean>;
}

/** Asks for a text and a name. */
export function SayForm({ what, disabled = false, onSay }: SayFormProps) {
  const { translate, reviewer, setReviewer } = usePane();
  const [text, setText] = useState("");
  const [answerer, setAnswerer] = useState("");
  const [touched, setTouched] = useState(false);
  // The reviewer's name is kept for the next comment; whoever answers is somebody else.
  const [name, setName] = what === "comment" ? [reviewer, setReviewer] : [answerer, setAnswerer];
  const said = { text: text.trim(), by: name.trim() };
  const incomplete = said.text === "" || said.by === "";

  async function write(): Promise<boolean> {
    setTouched(true);
    if (incomplete || !(await onSay(said))) return false;
    setText("");
    setTouched(false);
    return true;
  }

  return (
    <OfferForm
      offer={translate(`rounds.pane.${what}`)}
      promise={translate("rounds.pane.promise")}
      confirm={translate("rounds.pane.write")}
      cancel={translate("rounds.pane.cancel")}
      disabled={disabled}
      onConfirm={write}
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
    </OfferForm>
  );
}
