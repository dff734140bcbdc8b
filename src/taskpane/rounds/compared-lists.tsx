import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { changeText } from "../../review/rounds/change-text";
import type { RoundComparison } from "../../review/rounds/compare-rounds";
import type { Certainty } from "../../review/rounds/pair-rows";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";

/** Longer lists stay closed until somebody wants to read them. */
const SHORT = 8;

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  plain: { ...typographyStyles.body1, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  doubt: { ...typographyStyles.caption1, color: tokens.colorStatusWarningForeground3 },
});

interface Line {
  readonly text: string;
  readonly lang?: "en" | undefined;
  /** In the open workbook; null for what stands in the previous version alone. */
  readonly at: CellRef | null;
  readonly place: string;
  readonly certainty: Certainty;
}

/** What is new, still open and resolved, and what changed; a press goes to the cell. */
export function ComparedLists({ comparison }: { readonly comparison: RoundComparison }) {
  const styles = useStyles();
  const { translate, langOf } = usePane();
  const { findings, matrices } = comparison;
  const line = (finding: Finding, here: boolean, certainty: Certainty = "same"): Line => ({
    text: translate(`rules.${finding.rule}.${finding.messageId}.what`, finding.args),
    lang: langOf(`rules.${finding.rule}.title`),
    at: here ? finding.at : null,
    place: toA1(finding.at),
    certainty,
  });
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    ["fresh", findings.fresh.map((finding) => line(finding, true))],
    ["open", findings.open.map(({ now, certainty }) => line(now, true, certainty))],
    ["resolved", findings.resolved.map((finding) => line(finding, false))],
    [
      "changes",
      matrices.flatMap(({ changes }) =>
        changes.map((change) => ({
          text: changeText(change, translate),
          at: change.kind === "removed" ? null : change.at,
          place: toA1(change.at),
          certainty: change.certainty,
        })),
      ),
    ],
  ];
  return (
    <>
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([key, lines]) => (
          <details key={key} open={lines.length <= SHORT} data-compared={key}>
            <summary className={styles.summary}>{translate(`rounds.compare.${key}`, { count: lines.length })}</summary>
            <ul className={styles.list}>
              {lines.map((one, index) => (
                <li key={index}>
                  {one.at ? (
                    <CellButton cell={one.at}>{lineText(one)}</CellButton>
                  ) : (
                    <div className={styles.plain}>{lineText(one)}</div>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );

  function lineText({ text, lang, place, certainty }: Line): ReactNode {
    return (
      <>
        {place} · <span lang={lang}>{text}</span>
        {certainty !== "same" && <span className={styles.doubt}> {translate(`rounds.match.${certainty}`)}</span>}
      </>
    );
  }
}
