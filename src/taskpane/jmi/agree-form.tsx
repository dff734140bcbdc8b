import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isSettled, openPoints } from "../../jmi/agreed/open-points";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import type { AgreedPartProps } from "./agreed-part";
import { markAgreed } from "./mark-agreed";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  offer: { alignSelf: "start" },
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  open: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The day of the meeting and the press that keeps the copy; what is not settled is told first, and agreed to knowingly. */
export function AgreeForm({ inspected }: AgreedPartProps) {
  const styles = useStyles();
  const { translate, session, clock, perform, busy } = usePane();
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const { matrix, findings } = inspected;
  const { agreed, twg } = matrix;
  const typed = twg?.about?.days.agreed?.reading;
  // The day of an earlier agreement is not that of a new one.
  const likely = agreed ? "" : typed?.state === "date" ? (typed.lastDay ?? "") : clock.today();
  const [chosen, setDay] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const [asking, setAsking] = useState(false);
  const day = chosen ?? likely;
  const open = openPoints(findings);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed has made way for the question: the focus goes on to it, and back when it is closed.
    if (asking) box.current?.scrollIntoView({ block: "nearest" });
    if (asking !== wasAsking.current) box.current?.querySelector("button")?.focus({ preventScroll: true });
    wasAsking.current = asking;
  }, [asking]);
  const mark = async (): Promise<void> => {
    const writing = markAgreed(matrix, day, translate);
    if (!(await perform(() => session.carryOut(writing), translate("pane.jmi.agreed.done")))) return;
    setDay(null);
    setAsking(false);
  };
  const press = (): void => {
    setTouched(day === "");
    if (day === "") return;
    if (isSettled(open)) void mark();
    else setAsking(true);
  };
  const offer = translate(agreed ? "pane.jmi.agreed.again" : "pane.jmi.agreed.mark");
  return (
    <div className={styles.form}>
      <Field
        label={translate("pane.jmi.agreed.day")}
        size="small"
        required
        {...(touched && day === "" && { validationMessage: translate("pane.jmi.agreed.needed") })}
      >
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div ref={box}>
        {!asking && (
          <Button className={styles.offer} size="small" disabledFocusable={busy || !canInsert} onClick={press}>
            {offer}
          </Button>
        )}
        {asking && (
          <div className={styles.box} role="group" aria-label={offer}>
            <p className={styles.open} role="status">
              {translate("pane.jmi.agreed.open", { open: translate("agreed.open.told", { ...open }) })}
            </p>
            <p className={styles.text}>{translate("pane.jmi.agreed.openDo")}</p>
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={busy || day === ""}
                onClick={() => void mark()}
              >
                {translate("pane.jmi.agreed.anyway")}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {translate("pane.jmi.cancel")}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
