import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { CellRef } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";
import { rowsOf } from "../common/counts";
import { EmptyState } from "../common/empty-state";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What the pane says of a template in which nobody has typed yet: not that all is well, but where to begin. */
export function NothingTyped({ matrices }: { readonly matrices: readonly InspectedMatrix[] }) {
  const styles = useStyles();
  const { translate, goTo } = usePane();
  return (
    <EmptyState
      icon={<EditRegular />}
      title={translate("pane.check.blank.title")}
      text={translate(
        matrices.some((one) => rowsOf(one) > 0) ? "pane.check.blank.prescribed" : "pane.check.blank.text",
      )}
    >
      <div className={styles.buttons}>
        {matrices.flatMap(placesIn).map(({ key, cell }) => (
          <Button key={`${key} ${cell.sheet}`} onClick={() => goTo(cell)}>
            {translate(`pane.check.blank.${key}`)}
          </Button>
        ))}
      </div>
    </EmptyState>
  );
}

interface Place {
  readonly key: "section1" | "matrix";
  readonly cell: CellRef;
}

function placesIn({ kind, matrix }: InspectedMatrix): readonly Place[] {
  const { sheet, headerRow, area } = matrix;
  const section1 = kind === "cfr" ? matrix.document?.section1 : null;
  return [
    ...(section1 ? [{ key: "section1", cell: section1.vision?.at ?? section1.at } as const] : []),
    { key: "matrix", cell: { sheet, row: headerRow + 1, column: area.left } },
  ];
}
