import { markQuality } from "../../cfr/quality/mark-quality";
import type { Translate } from "../../check/message";
import { areaToA1 } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";
import { describeFindings } from "../described-findings";
import type { DescribedFinding } from "../described-findings";
import { countFindings } from "../file-report";
import type { Counts, FileError, FileReport } from "../file-report";
import { jsonIndicators } from "../json-indicators";
import type { JsonIndicator } from "../json-indicators";
import { submitterOf } from "../submitter";
import type { Submitter } from "../submitter";
import { progressRows } from "./progress-rows";
import type { ProgressRow } from "./progress-rows";
import { submittedScore } from "./submitted-score";
import type { SubmittedScore } from "./submitted-score";

/** All that a consolidation takes from one file: plain data, and nothing of the sheets themselves. */
export interface Submission {
  readonly file: string;
  /** Null for a file that was read. */
  readonly error: FileError | null;
  readonly matrices: readonly SubmittedMatrix[];
}

export interface SubmittedMatrix extends Submitter, Counts {
  readonly kind: "cfr" | "jmi";
  readonly sheet: string;
  readonly range: string;
  readonly guideline: string;
  readonly indicators: number;
  /** Indicators without any baseline, and without any target. */
  readonly missingBaselines: number;
  readonly missingTargets: number;
  /** Quality of the draft, of 100; null for a JMI and where it is not marked in full. */
  readonly quality: number | null;
  /** Null where nothing is scored. */
  readonly score: SubmittedScore | null;
  /** The indicators of a JMI with how far they are; none for a CFR. */
  readonly progress: readonly ProgressRow[];
  readonly findings: readonly SubmittedFinding[];
}

export interface SubmittedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "advice";
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly what: string;
  readonly advice: string;
  /** Why it is left as it is, and who says so; "" where nobody does. */
  readonly justified: string;
}

export function submissionOf(report: FileReport, translate: Translate): Submission {
  const { file } = report;
  if (report.state === "unreadable") return { file, error: report.error, matrices: [] };
  const { inspection } = report;
  const findings = describeFindings(inspection, translate);
  return {
    file,
    error: null,
    matrices: inspection.matrices.map((inspected) =>
      submittedMatrix(
        inspected,
        inspection.matrices,
        findings.filter((one) => one.inspected === inspected),
      ),
    ),
  };
}

function submittedMatrix(
  inspected: InspectedMatrix,
  all: readonly InspectedMatrix[],
  findings: readonly DescribedFinding[],
): SubmittedMatrix {
  const { kind, matrix, guideline } = inspected;
  const indicators = jsonIndicators(inspected);
  const missing = (value: "baseline" | "target") =>
    indicators.filter((indicator: JsonIndicator) => indicator[value].state === "missing").length;
  return {
    kind,
    sheet: matrix.sheet,
    range: areaToA1(matrix.area),
    guideline: guideline.id,
    ...submitterOf(inspected, all),
    ...countFindings(inspected.findings),
    indicators: indicators.length,
    missingBaselines: missing("baseline"),
    missingTargets: missing("target"),
    quality: kind === "cfr" ? (markQuality(matrix, guideline)?.mark ?? null) : null,
    score: kind === "cfr" ? submittedScore(inspected) : null,
    progress: kind === "jmi" ? progressRows(inspected) : [],
    findings: findings.map(({ finding, id, what, advice, cell }) => ({
      id,
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.at.sheet,
      cell,
      column: finding.column,
      what,
      advice,
      justified: finding.justification ? `${finding.justification.reason} (${finding.justification.by})` : "",
    })),
  };
}
