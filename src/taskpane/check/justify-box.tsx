import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormEvent } from "react";
import type { Finding } from "../../check/finding";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";

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

/** Asks why a finding is to stay as it is, and writes the reason on the Review sheet. */
export function JustifyBox({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { translate, session, perform, busy, reviewer, setReviewer } = usePane();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [agreed, setAgreed] = useState("");
  const [touched, setTouched] = useState(false);
  const asksDay = finding.needsAgreementDay === true;
  const form = useShownWhole<HTMLFormElement>(asking);
  useEffect(() => {
    // The button that was pressed has made way for the form; the focus goes on to it.
    if (asking) form.current?.querySelector<HTMLElement>("input, textarea")?.focus({ preventScroll: true });
  }, [asking, form]);
  if (!asking) {
    return (
      <Button className={styles.offer} size="small" onClick={() => setAsking(true)}>
        {translate("pane.justify.offer")}
      </Button>
    );
  }
  const why = reason.trim();
  const by = reviewer.trim();
  const incomplete = why === "" || by === "" || (asksDay && agreed === "");

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTouched(true);
    if (incomplete || busy) return;
    const given = asksDay ? translate("pane.justify.agreed", { day: agreed, reason: why }) : why;
    void perform(() => session.justify(finding, { reason: given, by }), translate("pane.justify.done"));
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={translate("pane.justify.offer")}>
      {asksDay && (
        <Field label={translate("pane.justify.agreedDay")} size="small" required>
          <Input type="date" value={agreed} onChange={(_, { value }) => setAgreed(value)} />
        </Field>
      )}
      <Field
        label={translate("pane.justify.why")}
        size="small"
        required
        {...(touched &&
          incomplete && { validationMessage: translate("pane.justify.needed", { agreed: asksDay ? "yes" : "no" }) })}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
      </Field>
      <Field label={translate("pane.justify.by")} size="small" required>
        <Input value={reviewer} onChange={(_, { value }) => setReviewer(value)} autoComplete="name" />
      </Field>
      <p className={styles.promise}>{translate("pane.justify.promise")}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {translate("pane.justify.save")}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {translate("pane.justify.cancel")}
        </Button>
      </div>
    </form>
  );
}
