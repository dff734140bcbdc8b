import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { toA1 } from "../../grid/cell-ref";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import type { ShownFinding } from "./shown-finding";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  summary: {
    ...typographyStyles.caption1,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: "anywhere" },
  what: { display: "block", color: tokens.colorNeutralForeground2 },
  reason: { display: "block" },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Findings that rest because somebody gave a reason: closed until somebody wants to read the reasons. */
export function JustifiedList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const styles = useStyles();
  const { translate, langOf } = usePane();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{translate("pane.justified", { count: findings.length })}</summary>
      <ul className={styles.list}>
        {findings.map(({ key, finding, what }) => {
          const { at, rule, justification } = finding;
          return (
            <li key={key} className={styles.item}>
              <CellButton cell={at}>
                <span className={styles.what} lang={langOf(`rules.${rule}.title`)}>
                  {what}
                </span>
                <span className={styles.reason}>{justification?.reason}</span>
                <span className={styles.place}>
                  {rule} · {toA1(at)} ·{" "}
                  {translate("pane.justified.by", { by: justification?.by ?? "", date: justification?.date ?? "" })}
                </span>
              </CellButton>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
