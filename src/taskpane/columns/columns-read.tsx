import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CFR_FIELDS } from "../../cfr/layout/cfr-fields";
import { areaToA1, columnName } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";
import { JMI_COLUMN_NAMES } from "../../jmi/layout/jmi-headings";
import columnTexts from "../../messages/en/columns.json";
import { chooseColumn, forgetLayout } from "../../parse/headings/column-choice";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { sheetColumns } from "./sheet-columns";
import type { SheetColumn } from "./sheet-columns";

const NONE = "";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  found: { ...typographyStyles.caption1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px 2fr 3fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  asked: { ...typographyStyles.caption1Strong },
  select: { minWidth: 0 },
  again: { alignSelf: "start" },
});

/** What each column was taken for and why; a person who knows better says so, and it is kept for this layout. */
export function ColumnsRead({ inspected }: { readonly inspected: InspectedMatrix }) {
  const styles = useStyles();
  const { translate, session, learn } = usePane();
  useState(() => learn(columnTexts));
  const choices = useSessionState((state) => state.columns);
  const root = useRef<HTMLDivElement>(null);
  const { matrix, kind } = inspected;
  const fields: readonly string[] = kind === "cfr" ? CFR_FIELDS : JMI_COLUMN_NAMES;
  const isTold = choices.some(({ layout }) => layout === matrix.layout.key);
  const why = ({ taken, mayBe }: SheetColumn): string => {
    if (taken) return translate(`columns.why.${taken.why}`);
    if (mayBe.length === 0) return translate("columns.why.none");
    return translate("columns.may-be", { fields: mayBe.map((field) => translate(`pane.column.${field}`)).join(", ") });
  };

  function forget(): void {
    // The button goes with what was chosen; the focus stays with the columns.
    root.current?.focus();
    void session.setColumns(forgetLayout(choices, matrix.layout.key));
  }

  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <p className={styles.found}>
        {translate("columns.found", { range: areaToA1(matrix.area), sheet: matrix.sheet })}
      </p>
      <ul className={styles.list}>
        {sheetColumns(inspected).map((one) => (
          <li key={one.column} className={styles.line}>
            <span>{columnName(one.column)}</span>
            <span className={styles.texts}>
              <span>{one.heading}</span>
              <span className={one.mayBe.length > 0 && !one.taken ? styles.asked : styles.why}>{why(one)}</span>
            </span>
            <Select
              size="small"
              className={styles.select}
              aria-label={translate("columns.choose", { letter: columnName(one.column), heading: one.heading })}
              value={one.taken?.field ?? NONE}
              onChange={(_, { value }) =>
                void session.setColumns(chooseColumn(choices, matrix.layout, one.column, value === NONE ? null : value))
              }
            >
              <option value={NONE}>{translate("columns.none")}</option>
              {fields.map((field) => (
                <option key={field} value={field}>
                  {translate(`pane.column.${field}`)}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {isTold && (
        <Button size="small" className={styles.again} onClick={forget}>
          {translate("columns.forget")}
        </Button>
      )}
    </div>
  );
}
