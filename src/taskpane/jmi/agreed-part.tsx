import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { agreedChanges } from "../../jmi/agreed/agreed-changes";
import { entryFor, isComplete } from "../../jmi/agreed/revision-log";
import type { JmiMatrix } from "../../jmi/matrix";
import templateJmiTexts from "../../messages/en/template-jmi.json";
import agreedTexts from "../../messages/en/template-agreed.json";
import printTexts from "../../messages/en/print.json";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { ChangeItem } from "./change-item";
import { markAgreed } from "./mark-agreed";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  offer: { alignSelf: "start" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
});

/** Marks a matrix as agreed; once it is, shows what was changed since and asks for meeting and reason. */
export function AgreedPart({ matrix }: { readonly matrix: JmiMatrix }) {
  const styles = useStyles();
  const { translate, learn, session, clock, perform, busy } = usePane();
  // The copy and the log are written in the words of the template.
  useState(() => learn({ ...templateJmiTexts, ...agreedTexts, ...printTexts }));
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const { agreed, twg } = matrix;
  const typed = twg?.about?.days.agreed?.reading;
  // The day of an earlier agreement is not that of a new one.
  const likely = agreed ? "" : typed?.state === "date" ? (typed.lastDay ?? "") : clock.today();
  const [chosen, setDay] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const day = chosen ?? likely;
  const changes = agreedChanges(matrix);
  const open = changes.filter((change) => {
    const entry = entryFor(change, twg?.revisions?.rows ?? []);
    return !entry || !isComplete(entry);
  });
  const mark = async (): Promise<void> => {
    setTouched(day === "");
    if (day === "") return;
    const writing = markAgreed(matrix, day, translate);
    if (await perform(() => session.carryOut(writing), translate("pane.jmi.agreed.done"))) setDay(null);
  };
  return (
    <>
      <p className={styles.text}>
        {agreed
          ? translate("pane.jmi.agreed.since", {
              day: agreed.day ?? agreed.sheet,
              changes: changes.length,
              open: open.length,
            })
          : translate("pane.jmi.agreed.draft")}
      </p>
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((change) => (
            <li key={`${change.what} ${change.at.row} ${change.at.column} ${change.before}`}>
              <ChangeItem matrix={matrix} change={change} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.form}>
        <Field
          label={translate("pane.jmi.agreed.day")}
          size="small"
          required
          {...(touched && day === "" && { validationMessage: translate("pane.jmi.agreed.needed") })}
        >
          <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Button
          className={styles.offer}
          size="small"
          disabledFocusable={busy || !canInsert}
          onClick={() => void mark()}
        >
          {translate(agreed ? "pane.jmi.agreed.again" : "pane.jmi.agreed.mark")}
        </Button>
      </div>
    </>
  );
}
