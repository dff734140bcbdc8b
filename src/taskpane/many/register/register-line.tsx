import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FileRow, RegisterRow } from "../../../report/consolidated/register-rows";
import { usePane } from "../../pane-context";
import type { Pane } from "../../pane-context";
import { isNumeric, REGISTER_COLUMNS, registerValue } from "./register-columns";
import type { RegisterColumn } from "./register-columns";

const useStyles = makeStyles({
  row: { display: "flex" },
  cell: {
    ...typographyStyles.body1,
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalS}`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  numeric: { justifyContent: "flex-end", fontVariantNumeric: "tabular-nums" },
  first: { position: "sticky", insetInlineStart: 0, zIndex: 1, padding: 0, alignItems: "stretch" },
  name: {
    ...typographyStyles.body1,
    width: "100%",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: "40px",
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
  readonly height: number;
  /** Pixels below the headings. */
  readonly top: number;
  readonly className: string;
  /** The Tab key reaches this row. */
  readonly reachable: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (row: FileRow) => void;
}

/** One row of the register; its first cell opens what there is to say of the file. */
export function RegisterLine({ row, index, height, top, className, reachable, onFocus, onOpen }: RegisterLineProps) {
  const styles = useStyles();
  const pane = usePane();
  const canOpen = row.state !== "missing";
  const name = registerValue(row, "entity") ?? registerValue(row, "file") ?? "";
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, className)}
      style={{ height, transform: `translateY(${top}px)` }}
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
                aria-disabled={!canOpen}
                className={mergeClasses(styles.name, canOpen && styles.link)}
                title={String(name)}
                onFocus={() => onFocus(index)}
                onClick={() => canOpen && onOpen(row)}
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
            <span className={styles.text}>{shown(row, column, pane)}</span>
          </div>
        );
      })}
    </div>
  );
}

function shown(row: RegisterRow, column: RegisterColumn, { translate, format }: Pane): string {
  const value = registerValue(row, column);
  if (value === null) return "";
  if (column === "state") return translate(`consolidated.state.${value}`);
  if (typeof value === "string") return value;
  return column === "composite" || column === "quality" ? format.score(value) : format.number(value);
}
