import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { ListLine } from "./list-lines";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  row: { ...typographyStyles.caption1Strong, flexShrink: 0, color: tokens.colorNeutralForeground1 },
  title: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface GroupHeadingProps {
  readonly group: Extract<ListLine, { kind: "group" }>;
  readonly withSheet: boolean;
}

/** The row that the findings below are about. */
export function GroupHeading({ group, withSheet }: GroupHeadingProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const row = group.row + 1;
  return (
    <h2 className={styles.root}>
      <span className={styles.row}>
        {withSheet
          ? translate("pane.check.sheetRow", { sheet: group.sheet, row })
          : translate("pane.check.row", { row })}
      </span>
      <span className={styles.title} title={group.title}>
        {group.title}
      </span>
    </h2>
  );
}
