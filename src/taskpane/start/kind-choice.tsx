import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Guideline } from "../../guidelines/guideline";
import { usePane } from "../pane-context";

const KINDS = ["cfr", "jmi"] as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalS,
    border: "none",
    margin: 0,
    padding: 0,
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  radio: { position: "absolute", opacity: 0, pointerEvents: "none" },
  name: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface KindChoiceProps {
  readonly kind: Guideline["kind"];
  readonly onChoose: (kind: Guideline["kind"]) => void;
}

/** CFR or JMI, as two cards that behave like radio buttons. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const styles = useStyles();
  const { translate } = usePane();
  return (
    <fieldset className={styles.root} aria-label={translate("pane.new.kind")}>
      {KINDS.map((choice) => (
        <label key={choice} className={mergeClasses(styles.choice, choice === kind && styles.chosen)}>
          <input
            type="radio"
            name="template-kind"
            className={styles.radio}
            checked={choice === kind}
            onChange={() => onChoose(choice)}
          />
          <span className={styles.name}>{translate(`pane.new.name.${choice}`)}</span>
          <span className={styles.text}>{translate(`pane.new.about.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
