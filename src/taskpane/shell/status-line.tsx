import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { assertNever } from "../../grid/assert-never";
import type { SessionStatus } from "../../session/session-state";
import { countFindings, countRows } from "../common/counts";
import { Announcer } from "./announcer";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** "Last checked 12:03:22 · 48 rows · 3 errors", and the way to check by hand. */
export function StatusLine() {
  const styles = useStyles();
  const { translate, format, session } = usePane();
  const status = useSessionState((state) => state.status);
  const checked = useSessionState((state) => state.checked);
  const checkedAt = useSessionState((state) => state.checkedAt);
  const matrices = checked?.inspection.matrices ?? [];
  const counts = {
    rows: countRows(matrices),
    errors: countFindings(matrices.flatMap((matrix) => matrix.findings)).error,
  };
  const text =
    stateText(status, translate) ??
    translate(matrices.length > 0 ? "pane.status.checked" : "pane.status.none", {
      time: format.time(checkedAt ?? 0),
      ...counts,
    });
  return (
    <footer className={styles.root}>
      <span className={styles.text} title={text} data-testid="status">
        {text}
      </span>
      <Announcer text={checked ? translate("pane.status.counts", counts) : ""} />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSyncRegular />}
        aria-label={translate("pane.status.checkNow")}
        title={translate("pane.status.checkNow")}
        disabledFocusable={status.state === "reading"}
        onClick={() => void session.checkNow()}
      />
    </footer>
  );
}

/** What to say in place of the counts, or `null` when they are up to date. */
function stateText(status: SessionStatus, translate: (key: string) => string): string | null {
  switch (status.state) {
    case "idle":
    case "reading":
      return translate("pane.status.reading");
    case "waiting":
      return translate("pane.status.waiting");
    case "failed":
      return translate("pane.status.failed");
    case "checked":
      return null;
    default:
      return assertNever(status);
  }
}
