import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayText, versionOf } from "../../cfr/approved/document-version";
import type { InspectedMatrix } from "../../inspect/inspection";
import { countFindings } from "../common/counts";
import { OfferForm } from "../common/offer-form";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { approveTargets } from "./approve-targets";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ApproveBoxProps {
  readonly inspected: Extract<InspectedMatrix, { readonly kind: "cfr" }>;
  /** Called when the targets are approved; this box is gone then. */
  readonly onApproved: () => void;
}

/** Asks for the day of approval, unless the About sheet has it, and keeps the targets as they stand. */
export function ApproveBox({ inspected, onApproved }: ApproveBoxProps) {
  const styles = useStyles();
  const { translate, session, clock, perform } = usePane();
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const [day, setDay] = useState(() => clock.today());
  const { matrix, findings } = inspected;
  const typed = matrix.document ? dayText(versionOf(matrix.document).approvedOn, matrix.dateSystem) : "";
  const { error: errors } = countFindings(findings);
  const isEmpty = matrix.indicators.length === 0;

  async function approve(): Promise<boolean> {
    if (day === "") return false;
    const writing = approveTargets(matrix, day, translate);
    const done = await perform(() => session.carryOut(writing), translate("pane.targets.done"));
    if (done) onApproved();
    return done;
  }

  return (
    <>
      <p className={styles.text}>{translate(isEmpty ? "pane.targets.nothing" : "pane.targets.draft")}</p>
      <OfferForm
        offer={translate("pane.targets.approve")}
        promise={translate("pane.targets.promise")}
        confirm={translate("pane.targets.confirm")}
        cancel={translate("pane.targets.cancel")}
        disabled={!canInsert || isEmpty}
        onConfirm={approve}
      >
        {errors > 0 && <p className={styles.text}>{translate("pane.targets.errors", { count: errors })}</p>}
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
      </OfferForm>
    </>
  );
}
