import type { Finding } from "../check/finding";
import type { Inspection } from "../inspect/inspection";

/** Why a file could not be read: `code` is for programs, `message` the sentence for people. */
export interface FileError {
  readonly code: string;
  readonly message: string;
}

/** What became of one file that was to be checked. */
export type FileReport =
  | { readonly file: string; readonly state: "read"; readonly inspection: Inspection }
  | { readonly file: string; readonly state: "unreadable"; readonly error: FileError };

/** What stands at the head of every report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Findings counted by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** All that is kept of a file once its part of the report is written. */
export interface FileSummary extends Counts {
  readonly file: string;
  /** Null for a file that was read. */
  readonly error: FileError | null;
  readonly matrices: number;
}

/** Counts over all files of a report. */
export interface Summary extends Counts {
  readonly files: number;
  readonly unreadable: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), advice: count("advice") };
}

export function summariseFile(report: FileReport): FileSummary {
  const { file } = report;
  if (report.state === "unreadable") return { file, error: report.error, matrices: 0, ...countFindings([]) };
  const { matrices } = report.inspection;
  return { file, error: null, matrices: matrices.length, ...countFindings(matrices.flatMap((one) => one.findings)) };
}

export function summarise(files: readonly FileSummary[]): Summary {
  const sum = (count: keyof Counts) => files.reduce((total, file) => total + file[count], 0);
  return {
    files: files.length,
    unreadable: files.filter(({ error }) => error !== null).length,
    errors: sum("errors"),
    warnings: sum("warnings"),
    advice: sum("advice"),
  };
}
