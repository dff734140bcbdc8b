import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { FileRow } from "../../report/consolidated/register-rows";
import { usePane } from "../pane-context";
import { REGISTER_COLUMNS } from "./register/register-columns";
import type { RegisterColumn } from "./register/register-columns";
import { registerText } from "./register/register-text";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  name: { color: tokens.colorNeutralForeground2 },
});

/** They stand over the facts. */
const TOLD: ReadonlySet<RegisterColumn> = new Set(["entity", "state", "file"]);

/** What the register tells of one file, below each other: in its table it stands far apart. */
export function FileFacts({ row }: { readonly row: FileRow }) {
  const styles = useStyles();
  const pane = usePane();
  const facts = REGISTER_COLUMNS.flatMap(([column]) => {
    const text = TOLD.has(column) || row.state !== "received" ? "" : registerText(row, column, pane);
    return text === "" ? [] : [{ column, text }];
  });
  return (
    <dl className={styles.root}>
      {facts.map(({ column, text }) => (
        <Fragment key={column}>
          <dt className={styles.name}>{pane.translate(`consolidated.register.${column}`)}</dt>
          <dd className={styles.value}>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
