import { ask, sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

const STEP = /(?<![\p{L}\p{M}])([A-E])\s*(?:to|→|->)\s*([A-E])(?![\p{L}\p{M}])/gu;

/**
 * Moves on a scale of letters, A being best: "from D to C, C to B or B to A" is one step up wherever one stands. Moves
 * of different lengths are a question.
 */
export function scaleStep(text: string): Noted | null {
  if (/\d/.test(text)) return null;
  const steps = [...text.matchAll(STEP)].map(([, from = "", to = ""]) => from.charCodeAt(0) - to.charCodeAt(0));
  const [first] = steps;
  if (first === undefined || first === 0) return null;
  const others = [...new Set(steps)].slice(1).map((step) => ({ kind: "scale-step", steps: step }) as const);
  return others.length > 0
    ? ask({ kind: "scale-step", steps: first }, others)
    : sure({ kind: "scale-step", steps: first });
}
