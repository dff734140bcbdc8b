import type { Translate } from "../../check/message";
import type { RegisterRow } from "./register-rows";

/** Names of files that a remark has room for. */
const MOST = 3;

type Received = Extract<RegisterRow, { readonly state: "received" }>;

/** The remark of a matrix of whose department other files hold one too; "" where none does. */
export function othersText({ file, sameOrigin }: Pick<Received, "file" | "sameOrigin">, translate: Translate): string {
  if (sameOrigin.length < 2) return "";
  const files = sameOrigin.slice(0, MOST + 1).filter((other) => other !== file);
  const shown = files.slice(0, MOST);
  const more = sameOrigin.length - 1 - shown.length;
  return translate("consolidated.register.others", { files: shown.join(", "), more });
}
