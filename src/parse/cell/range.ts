import { scanNumbers } from "../numbers/scan-numbers";
import { ask, PLAIN_FIGURE, sure } from "./cell-reading";
import type { CellContent, Figure, Noted } from "./cell-reading";

const DASH = /^\s*[-–—]\s*$/;
const TO = /^\s*(?:to|ដល់|ទៅ)\s*$/iu;

/**
 * A whole text as a range: "70-80", "3-5%", "between 5 and 10 days". "5% to 10%" may also be a baseline and its
 * target, which is asked, and so is everything with a remark behind it.
 */
export function range(text: string): Noted | null {
  const bare = text.replace(/^\((.*)\)$/, "$1").trim();
  const [low, high, ...more] = scanNumbers(bare);
  if (!low || !high || low.value >= high.value) return null;
  const lead = bare.slice(0, low.start).trim();
  const middle = bare.slice(low.end, high.start);
  const tail = bare.slice(high.end).trim();
  const between = /^between$/i.test(lead) && /^\s*and\s*$/i.test(middle);
  if (!between && (lead !== "" || !(DASH.test(middle) || TO.test(middle)))) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  if (more.length > 0 ? !tail.startsWith("(") : !/^(?:\p{L}[\p{L}\p{M}' -]*)?\.?$/u.test(tail)) return null;
  const unit = high.unit ?? low.unit ?? (/^\p{L}/u.test(tail) ? tail.replace(/\.$/, "") : null);
  const level = { ...PLAIN_FIGURE, low: low.value, high: high.value, unit } satisfies Figure;
  const span: CellContent = { kind: "figures", figures: [level], direction: null };
  if (more.length === 0 && !TO.test(middle)) return sure(span);
  const fromTo: CellContent = {
    kind: "figures",
    figures: [
      { ...level, role: "baseline", high: low.value },
      { ...level, role: "target", low: high.value },
    ],
    direction: "up",
  };
  return low.unit !== null ? ask(fromTo, [span]) : ask(span, [fromTo]);
}
