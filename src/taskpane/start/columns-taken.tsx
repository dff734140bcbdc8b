import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { columnName } from "../../grid/cell-ref";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", marginTop: tokens.spacingVerticalS },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalXS,
  },
  letter: { width: "28px", verticalAlign: "top", color: tokens.colorNeutralForeground3 },
  cell: {
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
});

interface Column {
  readonly column: number;
  readonly heading: string;
}

export interface ColumnsTakenProps {
  readonly columns: Readonly<Partial<Record<string, Column>>>;
}

/** Which column of the sheet was taken as what; closed until somebody wants to know. */
export function ColumnsTaken({ columns }: ColumnsTakenProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const found = Object.entries(columns)
    .flatMap(([key, column]) => (column ? [{ key, ...column }] : []))
    .sort((a, b) => a.column - b.column);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{translate("pane.start.columns", { count: found.length })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col" colSpan={2}>
              {translate("pane.start.heading")}
            </th>
            <th className={styles.head} scope="col">
              {translate("pane.start.takenAs")}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ key, column, heading }) => (
            <tr key={key}>
              <td className={styles.letter}>{columnName(column)}</td>
              <td className={styles.cell}>{heading}</td>
              <td className={styles.cell}>{translate(`pane.column.${key}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
