import { missingOf } from "./expected";
import { nameKey } from "./name-key";
import type { Submission, SubmittedMatrix } from "./submission";

/** A line of the register, whoever shows it. */
export type RegisterRow =
  | {
      readonly state: "received";
      readonly file: string;
      readonly matrix: SubmittedMatrix;
      /** This file and all others with a matrix of the same department, kind and period: copies, or other versions. */
      readonly sameOrigin: readonly string[];
    }
  | { readonly state: "no-matrix"; readonly file: string }
  /** `remark` is the sentence that says why. */
  | { readonly state: "unreadable"; readonly file: string; readonly remark: string }
  /** A file that came in and was not looked at, because the work was stopped. */
  | { readonly state: "unchecked"; readonly file: string }
  /** A department that was expected and sent nothing. */
  | { readonly state: "missing"; readonly entity: string };

/** A line about a file of which there is something to tell. */
export type FileRow = Exclude<RegisterRow, { readonly state: "missing" | "unchecked" }>;

/** What is known besides of those whose workbooks are not in the register. */
export interface Absent {
  /** Departments that should have sent something; none where nobody says. */
  readonly expected: readonly string[];
  /** Files that were not looked at. Who is missing is known only when there is none. */
  readonly unchecked: readonly string[];
}

/** A row for each matrix, one for each file without any, and after them one for each department that is missing. */
export function registerRows(
  submissions: readonly Submission[],
  { expected, unchecked }: Absent,
): readonly RegisterRow[] {
  const missing = unchecked.length > 0 ? [] : missingOf(expected, submissions);
  const files = filesByOrigin(submissions);
  return [
    ...submissions.flatMap(({ file, error, matrices }): readonly RegisterRow[] => {
      if (error) return [{ state: "unreadable", file, remark: error.message }];
      if (matrices.length === 0) return [{ state: "no-matrix", file }];
      return matrices.map((matrix) => {
        const sameOrigin = files.get(originOf(matrix) ?? "") ?? [file];
        return { state: "received", file, matrix, sameOrigin };
      });
    }),
    ...unchecked.map((file): RegisterRow => ({ state: "unchecked", file })),
    ...missing.map((entity): RegisterRow => ({ state: "missing", entity })),
  ];
}

function filesByOrigin(submissions: readonly Submission[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { file, matrices } of submissions) {
    for (const origin of new Set(matrices.flatMap((matrix) => originOf(matrix) ?? []))) {
      const same = files.get(origin);
      if (same) same.push(file);
      else files.set(origin, [file]);
    }
  }
  return files;
}

/** Null where nobody knows whose it is. */
function originOf({ entity, kind, period }: SubmittedMatrix): string | null {
  return entity === null ? null : JSON.stringify([nameKey(entity), kind, period]);
}
