import type { Submission, SubmittedMatrix } from "./submission";

/** A line of the register, whoever shows it. */
export type RegisterRow =
  | { readonly state: "received"; readonly file: string; readonly matrix: SubmittedMatrix }
  | { readonly state: "no-matrix"; readonly file: string }
  /** `remark` is the sentence that says why. */
  | { readonly state: "unreadable"; readonly file: string; readonly remark: string }
  /** A department that was expected and sent nothing. */
  | { readonly state: "missing"; readonly entity: string };

/** A line about a file that came in. */
export type FileRow = Exclude<RegisterRow, { readonly state: "missing" }>;

/** A row for each matrix, one for each file without any, and after them one for each department that is `missing`. */
export function registerRows(submissions: readonly Submission[], missing: readonly string[]): readonly RegisterRow[] {
  return [
    ...submissions.flatMap(({ file, error, matrices }): readonly RegisterRow[] => {
      if (error) return [{ state: "unreadable", file, remark: error.message }];
      if (matrices.length === 0) return [{ state: "no-matrix", file }];
      return matrices.map((matrix) => ({ state: "received", file, matrix }));
    }),
    ...missing.map((entity): RegisterRow => ({ state: "missing", entity })),
  ];
}
