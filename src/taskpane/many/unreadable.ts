import type { Translate } from "../../check/message";
import type { Submission } from "../../report/consolidated/submission";

/** The result of a file of which nothing can be told but why; `code` is `file.<code>` in the messages. */
export function unreadable(file: string, code: string, translate: Translate, detail = ""): Submission {
  return { file, error: { code, message: translate(`file.${code}`, { file, detail }) }, matrices: [] };
}
