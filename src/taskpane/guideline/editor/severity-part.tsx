import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RuleEntry } from "../../../check/catalogue";
import type { Guideline } from "../../../guidelines/guideline";
import { usePane } from "../../pane-context";
import { SeverityRow } from "./severity-row";
import type { Editing } from "./use-editing";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How severe each rule is under this guideline: as the rule itself says, or otherwise. */
export function SeverityPart({ kind, editing }: { readonly kind: Guideline["kind"]; readonly editing: Editing }) {
  const styles = useStyles();
  const { translate } = usePane();
  const [rules, setRules] = useState<readonly RuleEntry[]>([]);
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    let gone = false;
    void import("../../engine-chunk")
      .then(({ ruleEntries }) => ruleEntries(kind))
      .then((entries) => {
        if (!gone) setRules(entries);
      });
    return () => {
      gone = true;
    };
  }, [kind]);
  const labelOf = ({ id }: RuleEntry) => `${id} ${translate(`rules.${id}.title`)}`;
  const shown = rules.filter((rule) => labelOf(rule).toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <div className={styles.root}>
      <Field label={translate("pane.editor.findRule")} size="small">
        <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <p className={styles.count} role="status">
        {translate("pane.editor.rules", { count: shown.length })}
      </p>
      {shown.map((rule) => (
        <SeverityRow key={rule.id} rule={rule} label={labelOf(rule)} editing={editing} />
      ))}
    </div>
  );
}
