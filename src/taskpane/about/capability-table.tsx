import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse" },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingBlock: tokens.spacingVerticalXS,
    verticalAlign: "top",
  },
  value: { textAlign: "end", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS, verticalAlign: "top" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What the program around the pane can do: the first thing that support staff ask. */
export function CapabilityTable() {
  const styles = useStyles();
  const { translate } = usePane();
  const { host, apiVersion, canWatch, canInsertSheets } = useSessionState((state) => state.capabilities);
  const yes = (can: boolean): string => translate(can ? "pane.about.yes" : "pane.about.no");
  const rows = [
    ["program", host],
    ["api", apiVersion],
    ["watch", yes(canWatch)],
    ["insert", yes(canInsertSheets)],
  ] as const;
  return (
    <table className={styles.root}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {translate(`pane.about.${name}`)}
            </th>
            <td className={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
