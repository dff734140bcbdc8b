import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Edit, EditValue } from "../../grid/edit";
import { isCellError } from "../../grid/grid";
import type { CellValue } from "../../grid/grid";
import { usePane } from "../pane-context";

/** More edits than this are counted, not listed. */
const LISTED = 6;

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  more: { ...typographyStyles.caption1, margin: 0 },
});

export interface EditPreviewProps {
  readonly edits: readonly Edit[];
  /** What a cell is for, in the sheet's own words. */
  readonly headingOf?: (edit: Edit) => string;
}

/** What cells hold now and what they would hold. */
export function EditPreview({ edits, headingOf }: EditPreviewProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const show = (value: CellValue | EditValue): string => {
    if (value === null || value === "") return translate("pane.fix.blank");
    if (typeof value === "string") return translate("pane.fix.text", { text: value });
    if (typeof value === "number") return format.number(value);
    if (typeof value === "boolean") return String(value).toUpperCase();
    return "formula" in value ? value.formula : isCellError(value) ? value.error : "";
  };
  const isOverSheets = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  const placeOf = ({ sheet, cell }: Edit): string => (isOverSheets ? `${sheet}!${cell}` : cell);
  return (
    <>
      <table className={styles.root}>
        <thead>
          <tr>
            {["cell", "before", "after"].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {translate(`pane.fix.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, LISTED).map((edit) => (
            <tr key={`${edit.sheet}!${edit.cell}`}>
              <td className={styles.cell}>{[placeOf(edit), headingOf?.(edit) ?? ""].join(" ").trim()}</td>
              <td className={styles.cell}>
                <span className={styles.before}>{show(edit.from)}</span>
              </td>
              <td className={styles.cell}>
                <span className={styles.after}>{edit.shown ?? show(edit.to)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > LISTED && (
        <p className={styles.more}>{translate("pane.fix.more", { count: edits.length - LISTED })}</p>
      )}
    </>
  );
}
