import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CriterionResult } from "../../cfr/quality/quality-card";
import { refKey } from "../../grid/cell-ref";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why a criterion has no mark, and where to look. */
export function OpenReason({ result }: { readonly result: CriterionResult }) {
  const styles = useStyles();
  const { translate } = usePane();
  if (result.how !== "open") return null;
  if ("at" in result) {
    const raw = "raw" in result ? { raw: result.raw } : {};
    return (
      <CellButton cell={result.at}>
        {translate(`quality.open.${result.why}`, { cell: refKey(result.at), ...raw })}
      </CellButton>
    );
  }
  return <p className={styles.text}>{translate(`quality.open.${result.why}`, result.figures)}</p>;
}
