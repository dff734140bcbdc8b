import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import type { FileRow, RegisterRow } from "../../../report/consolidated/register-rows";
import { usePane } from "../../pane-context";
import type { Arrangement } from "./arrange-rows";
import { REGISTER_COLUMNS } from "./register-columns";
import type { RegisterColumn } from "./register-columns";
import { RegisterHead } from "./register-head";
import { RegisterLine } from "./register-line";
import { rowKey } from "./row-key";
import { useRowFocus } from "./use-row-focus";

const ROW_PIXELS = 40;
const HEAD_PIXELS = 44;
const WIDTH = REGISTER_COLUMNS.reduce((sum, [, width]) => sum + width, 0);

const useStyles = makeStyles({
  root: {
    position: "relative",
    maxHeight: "min(480px, 70vh)",
    overflow: "auto",
    // What the focus goes to is not left under the first column, which stays where it is.
    scrollPaddingInlineStart: `${REGISTER_COLUMNS[0][1]}px`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { position: "relative" },
  line: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

export interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly sort: Arrangement["sort"];
  readonly onSort: (column: RegisterColumn) => void;
  readonly onOpen: (row: FileRow) => void;
}

/**
 * The register as a table in which only the rows in view exist. Arrow keys move between rows, Enter opens one; the
 * first column and the headings stay in sight.
 */
export function RegisterTable({ rows, sort, onSort, onOpen }: RegisterTableProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const root = useRef<HTMLDivElement>(null);
  // Rows that come in between others leave the focus and the heights with the rows that have them.
  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row ? rowKey(row) : index;
    },
    [rows],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getItemKey: keyAt,
    getScrollElement: () => root.current,
    estimateSize: () => ROW_PIXELS,
    scrollMargin: HEAD_PIXELS,
    scrollPaddingStart: HEAD_PIXELS,
    overscan: 6,
  });
  const focus = useRowFocus(root, rows.length, (index) => virtualizer.scrollToIndex(index));
  return (
    <div
      ref={root}
      role="table"
      className={styles.root}
      aria-label={translate("many.register.label", { count: rows.length })}
      aria-rowcount={rows.length + 1}
      aria-colcount={REGISTER_COLUMNS.length}
      onKeyDown={focus.onKeyDown}
    >
      <RegisterHead width={WIDTH} height={HEAD_PIXELS} sort={sort} onSort={onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize(), width: WIDTH }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row && (
              <RegisterLine
                key={key.toString()}
                row={row}
                index={index}
                height={ROW_PIXELS}
                measure={virtualizer.measureElement}
                className={styles.line}
                top={start - HEAD_PIXELS}
                reachable={index === focus.active}
                onFocus={focus.setActive}
                onOpen={onOpen}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
