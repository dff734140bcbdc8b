import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { refKey, toA1 } from "../../grid/cell-ref";
import { fillEdits, fillSides } from "../../jmi/fill/fill-offer";
import type { JmiIndicator, JmiMatrix } from "../../jmi/matrix";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { FillBox } from "./fill-box";
import { ReadingCard } from "./reading-card";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** How the selected indicator was read, and which others say more in their text than their columns hold. */
export function ReadingPart({ matrix }: { readonly matrix: JmiMatrix }) {
  const styles = useStyles();
  const { translate } = usePane();
  const selected = useSessionState((state) => state.selected);
  const indicators = matrix.outcomes.flatMap(({ outputs }) => outputs.flatMap((output) => output.indicators));
  const chosen = selected
    ? indicators.find(({ at }) => at.sheet === selected.sheet && at.row === selected.row)
    : undefined;
  const sure = indicators.flatMap((indicator) => fillEdits(matrix, indicator));
  const others = indicators.filter((indicator) => indicator !== chosen && saysMore(matrix, indicator));
  return (
    <>
      {chosen ? (
        <ReadingCard key={`${refKey(chosen.at)} ${chosen.text}`} matrix={matrix} indicator={chosen} />
      ) : (
        <p className={styles.text}>{translate("pane.jmi.reading.select")}</p>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.text}>{translate("pane.jmi.reading.others", { count: others.length })}</p>
          <ul className={styles.list}>
            {others.map((indicator) => (
              <li key={refKey(indicator.at)}>
                <CellButton cell={indicator.at}>{`${toA1(indicator.at)} ${indicator.text}`}</CellButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && sure.length > 0 && (
        <FillBox matrix={matrix} edits={sure} offer={translate("pane.jmi.fill.all")} />
      )}
    </>
  );
}

/** Something could be filled, or a person has to say how the text is meant while its column is blank. */
function saysMore(matrix: JmiMatrix, indicator: JmiIndicator): boolean {
  if (fillEdits(matrix, indicator).length > 0) return true;
  return fillSides(indicator).some(({ part, choices }) =>
    choices.some((choice) => fillEdits(matrix, indicator, { [part]: choice }).length > 0),
  );
}
