import { Field, Input, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RuleEntry } from "../../../check/catalogue";
import { partAt } from "../../../guidelines/edit-guideline";
import type { Guideline } from "../../../guidelines/guideline";
import { usePane } from "../../pane-context";
import type { Editing } from "./use-editing";

const SEVERITIES = ["error", "warning", "advice", "off"] as const;
const USUAL = "usual";
const STAGES = "stages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
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
  const words = (severities: readonly string[]) =>
    [...new Set(severities)].map((severity) => translate(`pane.editor.severity.${severity}`)).join(" / ");
  return (
    <div className={styles.root}>
      <Field label={translate("pane.editor.findRule")} size="small">
        <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <p className={styles.count} role="status">
        {translate("pane.editor.rules", { count: shown.length })}
      </p>
      {shown.map((rule) => {
        const set = partAt(editing.draft, ["severities", rule.id]);
        const byStage = typeof set === "object" && set !== null;
        return (
          <Field key={rule.id} label={labelOf(rule)} size="small">
            <Select
              className={styles.select}
              value={byStage ? STAGES : typeof set === "string" ? set : USUAL}
              onChange={(_, { value }) =>
                value !== STAGES && editing.change(["severities", rule.id], value === USUAL ? undefined : value)
              }
            >
              <option value={USUAL}>
                {translate("pane.editor.severity.usual", { severity: words(Object.values(rule.severity)) })}
              </option>
              {byStage && (
                <option value={STAGES}>
                  {translate("pane.editor.severity.stages", { severity: words(Object.values(set).map(String)) })}
                </option>
              )}
              {SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {translate(`pane.editor.severity.${severity}`)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
