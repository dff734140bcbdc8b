import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../check/finding";
import { OfferForm } from "../common/offer-form";
import { usePane } from "../pane-context";

/** Asks why a finding is to stay as it is, and writes the reason on the Review sheet. */
export function JustifyBox({ finding }: { readonly finding: Finding }) {
  const { translate, session, perform, reviewer, setReviewer } = usePane();
  const [reason, setReason] = useState("");
  const [agreed, setAgreed] = useState("");
  const [touched, setTouched] = useState(false);
  const asksDay = finding.needsAgreementDay === true;
  const why = reason.trim();
  const by = reviewer.trim();
  const incomplete = why === "" || by === "" || (asksDay && agreed === "");

  async function write(): Promise<boolean> {
    setTouched(true);
    if (incomplete) return false;
    const given = asksDay ? translate("pane.justify.agreed", { day: agreed, reason: why }) : why;
    return perform(() => session.justify(finding, { reason: given, by }), translate("pane.justify.done"));
  }

  return (
    <OfferForm
      offer={translate("pane.justify.offer")}
      promise={translate("pane.justify.promise")}
      confirm={translate("pane.justify.save")}
      cancel={translate("pane.justify.cancel")}
      onConfirm={write}
    >
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
    </OfferForm>
  );
}
