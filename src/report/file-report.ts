import type { Inspection } from "../inspect/inspection";

/** What became of one file that was to be checked. */
export type FileReport =
  | { readonly file: string; readonly state: "read"; readonly inspection: Inspection }
  /** `code` is for programs, `message` the sentence for people. */
  | {
      readonly file: string;
      readonly state: "unreadable";
      readonly error: { readonly code: string; readonly message: string };
    };

/** What stands at the head of every report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Counts over all files of a report. */
export interface Summary {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export function summarise(reports: readonly FileReport[]): Summary {
  const findings = reports.flatMap((report) =>
    report.state === "read" ? report.inspection.matrices.flatMap((matrix) => matrix.findings) : [],
  );
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: reports.length,
    unreadable: reports.filter((report) => report.state === "unreadable").length,
    errors: count("error"),
    warnings: count("warning"),
    advice: count("advice"),
  };
}
