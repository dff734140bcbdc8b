import type { Absent } from "../../../report/consolidated/register-rows";
import type { Submission } from "../../../report/consolidated/submission";
import type { PaneLanguage } from "../../language/language-choice";
import type { PickedFile } from "../picked-file";

/** What a worker is asked for, and in which language it is to tell; one request at a time. */
export type WorkerRequest = { readonly language: PaneLanguage } &
  /** `asOf`: the day the check is for, YYYY-MM-DD. */
  (
    | { readonly kind: "check"; readonly picked: PickedFile; readonly asOf: string }
    | {
        readonly kind: "consolidate";
        readonly submissions: readonly Submission[];
        readonly absent: Absent;
      }
  );

export type WorkerAnswer =
  | { readonly kind: "checked"; readonly submission: Submission }
  /** The bytes of an .xlsx file. */
  | { readonly kind: "consolidated"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly detail: string };
