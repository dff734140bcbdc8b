import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormEvent } from "react";
import { dayText, versionOf } from "../../cfr/approved/document-version";
import type { CfrMatrix } from "../../cfr/matrix";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { approveTargets } from "./approve-targets";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  offer: { alignSelf: "start" },
});

/** Asks for the day of approval, unless the About sheet has it, and keeps the targets as they stand. */
export function ApproveBox({ matrix }: { readonly matrix: CfrMatrix }) {
  const styles = useStyles();
  const { translate, session, clock, perform, busy } = usePane();
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(() => clock.today());
  const form = useShownWhole<HTMLFormElement>(asking);
  useEffect(() => {
    // The button that was pressed has made way for the form; the focus goes on to it.
    if (asking) form.current?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
  }, [asking, form]);
  const typed = matrix.document ? dayText(versionOf(matrix.document).approvedOn, matrix.dateSystem) : "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy || day === "") return;
    void perform(() => session.carryOut(approveTargets(matrix, day, translate)), translate("pane.targets.done"));
  }

  if (!asking) {
    return (
      <>
        <p className={styles.text}>{translate("pane.targets.draft")}</p>
        <Button className={styles.offer} size="small" disabledFocusable={!canInsert} onClick={() => setAsking(true)}>
          {translate("pane.targets.approve")}
        </Button>
      </>
    );
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label={translate("pane.targets.approve")}
    >
      {typed === "" && (
        <Field
          label={translate("pane.targets.day")}
          size="small"
          required
          {...(day === "" && { validationMessage: translate("pane.targets.dayNeeded") })}
        >
          <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
      )}
      <p className={styles.text}>{translate("pane.targets.promise")}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {translate("pane.targets.confirm")}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {translate("pane.targets.cancel")}
        </Button>
      </div>
    </form>
  );
}
