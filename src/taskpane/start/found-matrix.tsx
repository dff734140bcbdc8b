import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { areaToA1 } from "../../grid/cell-ref";
import { furtherSheets } from "../../inspect/further-sheets";
import type { InspectedMatrix } from "../../inspect/inspection";
import { CellButton } from "../common/cell-button";
import { rowsOf } from "../common/counts";
import { usePane } from "../pane-context";
import { GuidelineChoice } from "../guideline/guideline-choice";
import { ColumnsTaken } from "../columns/columns-taken";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: tokens.spacingHorizontalM,
  },
  icon: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: "20px",
  },
  texts: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface FoundMatrixProps {
  readonly inspected: InspectedMatrix;
  readonly onEditGuideline: () => void;
}

/** One matrix that was found: where, how large, by which guideline, and what its columns were taken for. */
export function FoundMatrix({ inspected, onEditGuideline }: FoundMatrixProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { matrix } = inspected;
  const further = furtherSheets(inspected);
  const corner = { sheet: matrix.sheet, row: matrix.area.top, column: matrix.area.left };
  return (
    <div className={styles.root}>
      <CellButton cell={corner} className={styles.head}>
        <span className={styles.icon} aria-hidden="true">
          <TableRegular />
        </span>
        <span className={styles.texts}>
          <span className={styles.title}>{translate(`pane.kind.${inspected.kind}`)}</span>
          <span className={styles.detail}>
            {translate("pane.start.place", {
              sheet: matrix.sheet,
              range: areaToA1(matrix.area),
              rows: rowsOf(inspected),
            })}
          </span>
          {further.length > 0 && (
            <span className={styles.detail}>{translate("pane.start.continued", { sheets: further.join(", ") })}</span>
          )}
        </span>
      </CellButton>
      <GuidelineChoice inspected={inspected} onEdit={onEditGuideline} />
      <ColumnsTaken inspected={inspected} />
    </div>
  );
}
