import type { Finding } from "../check/finding";
import type { Translate } from "../check/message";
import { toA1 } from "../grid/cell-ref";
import type { InspectedMatrix, Inspection } from "../inspect/inspection";
import { findingIds } from "./finding-ids";

/** A finding in words, with the identity that it has in every format. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly inspected: InspectedMatrix;
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  /** A1, without the sheet. */
  readonly cell: string;
  /** Title of the document that the rule rests on. */
  readonly document: string;
}

/** Every finding of a workbook, in the order of its matrices. */
export function describeFindings(inspection: Inspection, translate: Translate): readonly DescribedFinding[] {
  const ids = findingIds(inspection.matrices);
  return inspection.matrices.flatMap((inspected) =>
    inspected.findings.map((finding) => {
      const key = `rules.${finding.rule}.${finding.messageId}`;
      return {
        finding,
        inspected,
        id: ids.get(finding) ?? "",
        what: translate(`${key}.what`, finding.args),
        // Only some formats tell these.
        get why() {
          return translate(`${key}.why`, finding.args);
        },
        get advice() {
          return translate(`${key}.do`, finding.args);
        },
        cell: toA1(finding.at),
        document: inspected.guideline.documents[finding.source.document] ?? finding.source.document,
      };
    }),
  );
}
