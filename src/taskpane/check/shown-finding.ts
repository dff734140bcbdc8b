import type { Finding } from "../../check/finding";
import type { Translate } from "../../check/message";
import { refKey } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";

/** A finding in words, with what the list needs to tell it from others. */
export interface ShownFinding {
  /** The same as long as the finding is the same, whatever stands before it. */
  readonly key: string;
  readonly finding: Finding;
  readonly inspected: InspectedMatrix;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** Puts a matrix's findings into words, those that rest included. */
export function showFindings(inspected: InspectedMatrix, translate: Translate): readonly ShownFinding[] {
  const seen = new Map<string, number>();
  return inspected.findings.map((finding) => {
    const place = `${finding.rule} ${finding.messageId} ${refKey(finding.at)}`;
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    const text = (part: string): string =>
      translate(`rules.${finding.rule}.${finding.messageId}.${part}`, finding.args);
    return {
      key: `${place} ${number}`,
      finding,
      inspected,
      what: text("what"),
      why: text("why"),
      remedy: text("do"),
    };
  });
}
