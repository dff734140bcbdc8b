import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Edit } from "../../grid/edit";
import { valueAt } from "../../grid/grid";
import { parseA1 } from "../../grid/cell-ref";
import type { JmiMatrix } from "../../jmi/matrix";
import { partOn } from "../../jmi/parts";
import { headingOfColumn } from "../../parse/headings/heading-of-column";
import type { Writing } from "../../session/writing";
import { EditPreview } from "../check/edit-preview";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  offer: { alignSelf: "start" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FillBoxProps {
  readonly matrix: JmiMatrix;
  readonly edits: readonly Edit[];
  readonly offer: string;
  /** What is said where there is nothing to fill. */
  readonly otherwise?: string;
}

/** Offers to fill columns; pressed, it shows which cells would get what. Nothing is written before "Fill". */
export function FillBox({ matrix, edits, offer, otherwise }: FillBoxProps) {
  const styles = useStyles();
  const { translate, session, perform, busy } = usePane();
  const [asking, setAsking] = useState(false);
  const box = useShownWhole<HTMLDivElement>(asking);
  useEffect(() => {
    // The button that was pressed has made way for the question; the focus goes on to it.
    if (asking) box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [asking, box]);
  if (edits.length === 0) return otherwise === undefined ? null : <p className={styles.note}>{otherwise}</p>;
  if (!asking) {
    return (
      <Button className={styles.offer} size="small" onClick={() => setAsking(true)}>
        {offer}
      </Button>
    );
  }
  const fill = async (): Promise<void> => {
    const done = await perform(() => session.carryOut(filling(matrix, edits)), translate("pane.jmi.fill.done"));
    if (done) setAsking(false);
  };
  return (
    <div ref={box} className={styles.box} role="group" aria-label={offer}>
      <EditPreview edits={edits} headingOf={(edit) => headingIn(matrix, edit)} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void fill()}>
          {translate("pane.jmi.fill.apply")}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {translate("pane.jmi.cancel")}
        </Button>
      </div>
    </div>
  );
}

function headingIn(matrix: JmiMatrix, { sheet, cell }: Edit): string {
  return headingOfColumn(partOn(matrix, sheet), parseA1(cell)?.column);
}

/** Writes what was shown, as long as the rows that it was read from still hold the same. */
function filling(matrix: JmiMatrix, edits: readonly Edit[]): Writing {
  return {
    sheets: async () => null,
    edits: async ({ workbook }) => {
      const same = edits.every(({ sheet, cell }) => {
        const { grid: before, columns, area } = partOn(matrix, sheet);
        const column = columns.indicator?.column ?? columns.output?.column ?? area.left;
        const grid = workbook.grids.find((one) => one.sheet === sheet);
        const row = parseA1(cell)?.row;
        return row !== undefined && grid && valueAt(grid, row, column) === valueAt(before, row, column);
      });
      return same ? edits : null;
    },
  };
}
