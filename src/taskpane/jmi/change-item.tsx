import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import { toA1 } from "../../grid/cell-ref";
import type { AgreedChange } from "../../jmi/agreed/agreed-changes";
import type { JmiMatrix } from "../../jmi/matrix";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { logRevision } from "./mark-agreed";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  offer: { alignSelf: "start" },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  texts: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface ChangeItemProps {
  readonly matrix: JmiMatrix;
  readonly change: AgreedChange;
}

/** One change since the agreement: agreed and new text, and a form for the meeting that decided it and the reason. */
export function ChangeItem({ matrix, change }: ChangeItemProps) {
  const styles = useStyles();
  const { translate, session, perform, busy, reviewer, setReviewer } = usePane();
  const [asking, setAsking] = useState(false);
  const [meeting, setMeeting] = useState("");
  const [reason, setReason] = useState("");
  const [touched, setTouched] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed has made way: the focus goes on to the form, and back again when it is closed.
    if (asking !== wasAsking.current)
      root.current?.querySelector<HTMLElement>(asking ? "input" : "[data-offer]")?.focus({ preventScroll: true });
    wasAsking.current = asking;
  }, [asking]);
  const incomplete = meeting === "" || reason.trim() === "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTouched(true);
    if (incomplete || busy) return;
    const given = { meeting, reason: reason.trim(), by: reviewer.trim() };
    void perform(
      () => session.carryOut(logRevision(matrix, change, given, translate)),
      translate("pane.jmi.revision.done"),
    );
  }

  return (
    <div ref={root} className={styles.root}>
      <CellButton cell={change.at}>{`${toA1(change.at)} ${translate(`pane.jmi.change.${change.what}`)}`}</CellButton>
      <p className={styles.texts}>
        {translate("pane.jmi.change.texts", { before: change.before || "–", after: change.after || "–" })}
      </p>
      {!asking && (
        <Button className={styles.offer} size="small" data-offer onClick={() => setAsking(true)}>
          {translate("pane.jmi.revision.offer")}
        </Button>
      )}
      {asking && (
        <form className={styles.form} onSubmit={submit} noValidate aria-label={translate("pane.jmi.revision.offer")}>
          <Field
            label={translate("pane.jmi.revision.meeting")}
            size="small"
            required
            {...(touched && incomplete && { validationMessage: translate("pane.jmi.revision.needed") })}
          >
            <Input type="date" value={meeting} onChange={(_, { value }) => setMeeting(value)} />
          </Field>
          <Field label={translate("pane.jmi.revision.reason")} size="small" required>
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Field label={translate("pane.jmi.revision.by")} size="small">
            <Input value={reviewer} onChange={(_, { value }) => setReviewer(value)} autoComplete="name" />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
              {translate("pane.jmi.revision.save")}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {translate("pane.jmi.cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
