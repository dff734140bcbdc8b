import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import type { Guideline } from "../../guidelines/guideline";
import { guidelineLang } from "../language/language-choice";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { isPeriod, usualPeriod } from "./period";
import { KindChoice } from "./kind-choice";
import { useGuidelines } from "../guideline/use-guidelines";

type Kind = Guideline["kind"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  promise: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Asks for what a new template needs and inserts it as new sheets. */
export function TemplateForm() {
  const styles = useStyles();
  const { translate, language, session, clock, perform, busy } = usePane();
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const guidelines = useGuidelines();
  const [kind, setKind] = useState<Kind>("cfr");
  const [chosen, setChosen] = useState<Guideline>();
  const [entity, setEntity] = useState("");
  const [typedPeriod, setTypedPeriod] = useState<string | null>(null);
  const [sample, setSample] = useState(false);
  const [touched, setTouched] = useState(false);

  const choices = guidelines.filter((guideline) => guideline.kind === kind);
  const guideline = choices.find((choice) => choice === chosen) ?? choices[0];
  const period = typedPeriod ?? usualPeriod(guideline, clock.today());
  const periodWrong = !isPeriod(period);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTouched(true);
    if (!guideline || periodWrong || busy) return;
    const options = { guideline, entity: entity.trim(), period: period.trim(), sample };
    void perform(() => session.insertTemplate(options), translate("pane.new.done"));
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <KindChoice
        kind={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          setTypedPeriod(null);
        }}
      />
      <Field
        className={styles.field}
        label={translate("pane.new.guideline")}
        size="small"
        {...(guideline && {
          hint: translate("pane.guideline.edition", { title: guideline.title, edition: guideline.edition }),
        })}
      >
        <Select
          className={styles.field}
          value={guideline ? choices.indexOf(guideline) : ""}
          onChange={(_, { value }) => setChosen(choices[Number(value)])}
        >
          {choices.map(({ title }, index) => (
            <option key={index} value={index} lang={guidelineLang(language)}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={translate(`pane.new.entity.${kind}`)} size="small">
        <Input value={entity} onChange={(_, { value }) => setEntity(value)} />
      </Field>
      <Field
        label={translate("pane.new.period")}
        size="small"
        required
        {...(touched && periodWrong && { validationMessage: translate("pane.new.periodWrong") })}
      >
        <Input value={period} onChange={(_, { value }) => setTypedPeriod(value)} />
      </Field>
      <Checkbox
        className={styles.checkbox}
        checked={sample}
        onChange={(_, { checked }) => setSample(checked === true)}
        label={translate("pane.new.sample")}
      />
      <Button appearance="primary" type="submit" disabledFocusable={busy || !canInsert || !guideline}>
        {translate(busy ? "pane.new.inserting" : "pane.new.insert")}
      </Button>
      <p className={styles.promise}>{translate(canInsert ? "pane.new.promise" : "pane.new.cannot")}</p>
    </form>
  );
}
