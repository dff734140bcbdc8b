import type { Finding } from "../../check/finding";
import type { Translate } from "../../check/message";
import { toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { NO_COLOURS, oneLine } from "../../report/paint";
import type { Paint } from "../../report/paint";
import { changeText } from "./change-text";
import type { RoundComparison } from "./compare-rounds";
import { countComparison } from "./comparison-counts";
import type { ComparedFiles } from "./comparison-json";
import type { Certainty } from "./pair-rows";

/** A comparison for people: what is new, still open and resolved, what changed, and the counts at the end. */
export function comparisonText(
  comparison: RoundComparison,
  files: ComparedFiles,
  translate: Translate,
  paint: Paint = NO_COLOURS,
): string {
  const { findings, matrices } = comparison;
  const counts = countComparison(comparison);
  const line = (finding: Finding, certainty: Certainty = "same"): string => {
    const severity = paint[finding.severity](translate(`report.severity.${finding.severity}`));
    const what = oneLine(translate(`rules.${finding.rule}.${finding.messageId}.what`, finding.args));
    const rests = finding.justification ? ` ${translate("rounds.compare.rests")}` : "";
    return `    ${severity}  ${paint.strong(place(finding.at))}  ${what} ${paint.faint(`[${finding.rule}]`)}${rests}${doubt(certainty)}`;
  };
  const doubt = (certainty: Certainty): string =>
    certainty === "same" ? "" : ` ${paint.warning(translate(`rounds.match.${certainty}`))}`;
  const part = (key: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [`  ${paint.strong(translate(`rounds.compare.${key}`, { count: lines.length }))}`, ...lines];
  const changes = matrices.flatMap((one) => one.changes);
  const lines = [
    paint.strong(translate("rounds.compare.title", { before: oneLine(files.before), now: oneLine(files.now) })),
    ...part(
      "fresh",
      findings.fresh.map((finding) => line(finding)),
    ),
    ...part(
      "open",
      findings.open.map(({ now, certainty }) => line(now, certainty)),
    ),
    ...part(
      "resolved",
      findings.resolved.map((finding) => line(finding)),
    ),
    ...part(
      "changes",
      changes.map(
        (change) => `    ${paint.strong(place(change.at))}  ${changeText(change, translate)}${doubt(change.certainty)}`,
      ),
    ),
    "",
    paint.strong(translate("rounds.compare.summary", { ...counts })),
  ];
  return `${lines.join("\n")}\n`;
}

function place(at: CellRef): string {
  return `${oneLine(at.sheet)}!${toA1(at)}`;
}
