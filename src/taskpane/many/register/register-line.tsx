import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FileRow, RegisterRow } from "../../../report/consolidated/register-rows";
import { usePane } from "../../pane-context";
import { isNumeric, REGISTER_COLUMNS, registerValue } from "./register-columns";
import { registerText } from "./register-text";

const useStyles = makeStyles({
  row: { display: "flex" },
  cell: {
    ...typographyStyles.body1,
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Nothing is cut off: a long text takes more lines.
  text: { minWidth: 0, overflowWrap: "anywhere" },
  numeric: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  first: { position: "sticky", insetInlineStart: 0, zIndex: 1, padding: 0, alignItems: "stretch" },
  name: {
    ...typographyStyles.body1,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

export interface RegisterLineProps {
  readonly row: RegisterRow;
  /** From 0, without the headings. */
  readonly index: number;
  /** Pixels that it is high at least; more where its texts take several lines, which `measure` is told of. */
  readonly height: number;
  readonly measure: (line: HTMLElement | null) => void;
  /** Pixels below the headings. */
  readonly top: number;
  readonly className: string;
  /** The Tab key reaches this row. */
  readonly reachable: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (row: FileRow) => void;
}

/** One row of the register; its first cell opens what there is to say of the file. */
export function RegisterLine(props: RegisterLineProps) {
  const { row, index, height, measure, top, className, reachable, onFocus, onOpen } = props;
  const styles = useStyles();
  const pane = usePane();
  const opens = row.state === "missing" || row.state === "unchecked" ? null : row;
  const name = registerValue(row, "entity") ?? registerValue(row, "file") ?? "";
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, className)}
      style={{ minHeight: height, transform: `translateY(${top}px)` }}
    >
      {REGISTER_COLUMNS.map(([column, width], at) => {
        if (at === 0)
          return (
            <div
              key={column}
              role="cell"
              aria-colindex={1}
              className={mergeClasses(styles.cell, styles.first)}
              style={{ width }}
            >
              <button
                type="button"
                data-row={index}
                tabIndex={reachable ? 0 : -1}
                aria-disabled={opens === null}
                className={mergeClasses(styles.name, opens !== null && styles.link)}
                onFocus={() => onFocus(index)}
                onClick={() => opens && onOpen(opens)}
              >
                {name}
              </button>
            </div>
          );
        return (
          <div
            key={column}
            role="cell"
            aria-colindex={at + 1}
            className={mergeClasses(
              styles.cell,
              isNumeric(column) && styles.numeric,
              column === "state" && row.state !== "received" && styles.bad,
            )}
            style={{ width }}
          >
            <span className={styles.text}>{registerText(row, column, pane)}</span>
          </div>
        );
      })}
    </div>
  );
}
