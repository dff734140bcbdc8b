import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { usePane } from "../pane-context";
import { useShownWhole } from "./use-shown-whole";

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
});

export interface OfferFormProps {
  /** On the button, and the name of the form. */
  readonly offer: string;
  /** What will be written where. */
  readonly promise: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly disabled?: boolean;
  /** True when all is done and the form may close; else it stays open as it is. */
  readonly onConfirm: () => Promise<boolean>;
  readonly children: ReactNode;
}

/** A button that becomes a form, and is there again when the form closes. Nothing is written before it is confirmed. */
export function OfferForm(props: OfferFormProps) {
  const { offer, promise, confirm, cancel, disabled = false, onConfirm, children } = props;
  const styles = useStyles();
  const { busy } = usePane();
  const [asking, setAsking] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const form = useShownWhole<HTMLFormElement>(asking);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed has made way for the other; the focus goes on to it.
    if (asking) form.current?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
    else if (wasOpen) place.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [asking, wasOpen, form]);

  function close(): void {
    setAsking(false);
    setWasOpen(true);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (await onConfirm()) close();
    else form.current?.querySelector<HTMLElement>("input:invalid, textarea:invalid")?.focus();
  }

  function closeByKey(event: KeyboardEvent): void {
    // What an input method is still composing is given up first.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) close();
  }

  if (!asking) {
    return (
      <div ref={place}>
        <Button size="small" disabledFocusable={disabled} onClick={() => setAsking(true)}>
          {offer}
        </Button>
      </div>
    );
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeByKey}
      noValidate
      aria-label={offer}
    >
      {children}
      <p className={styles.promise}>{promise}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {confirm}
        </Button>
        <Button size="small" onClick={close}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
