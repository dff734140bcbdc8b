import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RuleEntry } from "../../../check/catalogue";
import type { Stage } from "../../../check/finding";
import { partAt } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";
import type { Editing } from "./use-editing";

const SEVERITIES = ["error", "warning", "advice", "off"] as const;
const STAGES = ["draft", "submission", "evaluation"] as const satisfies readonly Stage[];
const USUAL = "usual";
const BY_STAGE = "stages";

const useStyles = makeStyles({
  select: { minWidth: 0 },
  stages: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

export interface SeverityRowProps {
  readonly rule: RuleEntry;
  readonly label: string;
  readonly editing: Editing;
}

/** How severe one rule is under this guideline: as usual, otherwise, or otherwise at each stage of the document. */
export function SeverityRow({ rule, label, editing }: SeverityRowProps) {
  const styles = useStyles();
  const { translate, langOf } = usePane();
  const path = ["severities", rule.id];
  const set = partAt(editing.draft, path);
  const byStage = typeof set === "object" && set !== null;
  const word = (severity: string) => translate(`pane.editor.severity.${severity}`);
  const usual = [...new Set(Object.values(rule.severity))].map(word).join(" / ");

  function choose(value: string): void {
    // It begins with what holds now, so that nothing changes before a stage is chosen otherwise.
    if (value === BY_STAGE) editing.change(path, typeof set === "string" ? everywhere(set) : { ...rule.severity });
    else editing.change(path, value === USUAL ? undefined : value);
  }

  return (
    <>
      <Field label={{ children: label, lang: langOf(`rules.${rule.id}.title`) }} size="small">
        <Select
          className={styles.select}
          value={byStage ? BY_STAGE : typeof set === "string" ? set : USUAL}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={USUAL}>{translate("pane.editor.severity.usual", { severity: usual })}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {word(severity)}
            </option>
          ))}
          <option value={BY_STAGE}>{translate("pane.editor.severity.byStage")}</option>
        </Select>
      </Field>
      {byStage && (
        <div className={styles.stages} role="group" aria-label={label}>
          {STAGES.map((stage) => (
            <Field key={stage} label={translate(`pane.stage.${stage}`)} size="small">
              <Select
                className={styles.select}
                value={textAt(set, stage)}
                onChange={(_, { value }) => editing.change([...path, stage], value === USUAL ? undefined : value)}
              >
                <option value={USUAL}>
                  {translate("pane.editor.severity.usual", { severity: word(rule.severity[stage]) })}
                </option>
                {SEVERITIES.map((severity) => (
                  <option key={severity} value={severity}>
                    {word(severity)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      )}
    </>
  );
}

function textAt(set: object, stage: Stage): string {
  const severity = partAt(set, [stage]);
  return typeof severity === "string" ? severity : USUAL;
}

function everywhere(severity: string): Readonly<Record<Stage, string>> {
  return { draft: severity, submission: severity, evaluation: severity };
}
