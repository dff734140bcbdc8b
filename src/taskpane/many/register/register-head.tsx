import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { usePane } from "../../pane-context";
import type { Arrangement } from "./arrange-rows";
import { isNumeric, REGISTER_COLUMNS } from "./register-columns";
import type { RegisterColumn } from "./register-columns";

const useStyles = makeStyles({
  group: { position: "sticky", top: 0, zIndex: 2 },
  row: { display: "flex", height: "100%" },
  cell: {
    flexShrink: 0,
    display: "flex",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  first: { position: "sticky", insetInlineStart: 0 },
  button: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    // Never wider than what is left beside the first column, or the focus could not be scrolled into sight.
    width: "min(100%, 120px)",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  numeric: { justifyContent: "flex-end", textAlign: "end" },
  arrow: { display: "inline-flex", flexShrink: 0 },
});

export interface RegisterHeadProps {
  readonly width: number;
  readonly height: number;
  readonly sort: Arrangement["sort"];
  readonly onSort: (column: RegisterColumn) => void;
}

/** The headings of the register; a press sorts by one. */
export function RegisterHead({ width, height, sort, onSort }: RegisterHeadProps) {
  const styles = useStyles();
  const { translate } = usePane();
  return (
    <div role="rowgroup" className={styles.group} style={{ width, height }}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {REGISTER_COLUMNS.map(([column, columnWidth], index) => {
          const sorted = sort?.column === column ? sort : null;
          const Arrow = sorted?.descending ? ArrowDownRegular : ArrowUpRegular;
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : "none"}
              className={mergeClasses(styles.cell, index === 0 && styles.first)}
              style={{ width: columnWidth }}
            >
              <button
                type="button"
                className={mergeClasses(styles.button, isNumeric(column) && styles.numeric)}
                onClick={() => onSort(column)}
                // A browser takes what lies under the first column for seen; told to scroll, it does not.
                onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" })}
              >
                {translate(`consolidated.register.${column}`)}
                {sorted && (
                  <span className={styles.arrow} aria-hidden="true">
                    <Arrow />
                  </span>
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
