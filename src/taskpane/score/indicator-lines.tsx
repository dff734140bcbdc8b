import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { toA1 } from "../../grid/cell-ref";
import type { CfrIndicator, CfrMatrix } from "../../cfr/matrix";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { listStyleType: "none", margin: 0, padding: 0 },
  item: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
    alignItems: "baseline",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface IndicatorLine {
  /** Position in `CfrMatrix.indicators`. */
  readonly indicator: number;
  readonly figure: string;
  readonly detail: string;
}

export interface IndicatorLinesProps {
  readonly lines: readonly IndicatorLine[];
  readonly matrix: CfrMatrix;
}

/** Indicators with a figure and a word about each; a press goes to the achievement. */
export function IndicatorLines({ lines, matrix }: IndicatorLinesProps) {
  const styles = useStyles();
  const { translate } = usePane();
  return (
    <ul className={styles.root}>
      {lines.map(({ indicator, figure, detail }) => {
        const found = matrix.indicators[indicator];
        if (!found) return null;
        const cell = cellOf(found);
        return (
          <li key={indicator} className={styles.item}>
            <CellButton cell={cell}>
              <span className={styles.line}>
                <span className={styles.name}>
                  {found.indicator.text || translate("pane.check.row", { row: found.row + 1 })}
                </span>
                <span className={styles.figure}>{figure}</span>
              </span>
              <span className={styles.detail}>
                {toA1(cell)} · {detail}
              </span>
            </CellButton>
          </li>
        );
      })}
    </ul>
  );
}

function cellOf(indicator: CfrIndicator) {
  return indicator.achievement?.at ?? indicator.indicator.at;
}
