import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { SEVERITIES, countFindings } from "../common/counts";
import { usePane } from "../pane-context";
import { CountButton } from "./count-button";
import { isMissing } from "./finding-filter";
import type { FindingFocus } from "./finding-filter";
import { SeverityMark } from "./severity-mark";
import type { ShownFinding } from "./shown-finding";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  three: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", columnGap: tokens.spacingHorizontalS },
  good: { color: tokens.colorStatusSuccessForeground1, display: "inline-flex", fontSize: "16px" },
});

export interface CountsRowProps {
  readonly findings: readonly ShownFinding[];
  readonly focus: FindingFocus | null;
  readonly onFocus: (focus: FindingFocus | null) => void;
}

/** Missing baselines and missing targets first, then everything by severity; each count is also a filter. */
export function CountsRow({ findings, focus, onFocus }: CountsRowProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const bySeverity = countFindings(findings.map((shown) => shown.finding));
  const good = (
    <span className={styles.good} aria-hidden="true">
      <CheckmarkCircleFilled />
    </span>
  );
  const common = (id: FindingFocus, count: number) => ({
    count: format.number(count),
    word: translate(`pane.check.count.${id}`, { count }),
    pressed: focus === id,
    onPress: () => onFocus(focus === id ? null : id),
  });
  return (
    <div className={styles.root} role="group" aria-label={translate("pane.check.counts")}>
      <div className={styles.two}>
        {(["baseline", "target"] as const).map((what) => {
          const missing = findings.filter((shown) => isMissing(what, shown));
          const [first] = missing;
          const mark = first ? <SeverityMark severity={first.finding.severity} /> : good;
          return <CountButton key={what} mark={mark} {...common(what, missing.length)} />;
        })}
      </div>
      <div className={styles.three}>
        {SEVERITIES.map((severity) => (
          <CountButton
            key={severity}
            mark={bySeverity[severity] > 0 ? <SeverityMark severity={severity} /> : good}
            {...common(severity, bySeverity[severity])}
          />
        ))}
      </div>
    </div>
  );
}
