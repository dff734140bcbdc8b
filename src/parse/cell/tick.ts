import { sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

/** Wingdings writes its ticks as letters: ü ✓, þ ☑, û ✗, ý ☒, ¨ ☐. A cross in a form's box marks it, too. */
const TICKED = /^(?:[üþûý✓✔☑☒✗✘√x]|yes|done|ok)\.?$/i;
const UNTICKED = /^[¨☐□▢]$/;

/** @example "ü" is ticked, "¨" is an empty box. "No" answers a question only where one was asked: see `readPlaceholder`. */
export function tick(text: string): Noted | null {
  if (text.length > 5) return null;
  if (TICKED.test(text)) return sure({ kind: "tick", ticked: true });
  return UNTICKED.test(text) ? sure({ kind: "tick", ticked: false }) : null;
}
