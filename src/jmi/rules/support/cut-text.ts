import { normaliseText } from "../../../parse/normalise";

/** A word that needs another one behind it. */
const OPEN_WORD =
  /(?:^|\s)(?:and|or|of|the|an|for|to|in|with|by|from|on|at|as|per|including|such as|its|their|which|that|et|ou|de|du|des|la|le|les|pour|avec|par)$/i;
/** "for primary", "of national": an adjective where a noun was to follow. */
const OPEN_ADJECTIVE =
  /\b(?:for|of|in|to|by|with|the)\s+(?:primary|secondary|national|sub-national|provincial|public|rural|urban|social|legal|judicial|technical|agricultural|environmental|economic|financial|sustainable)$/i;

/**
 * True for a text that stops in the middle: at a comma, at a word that leads on, within brackets. The end of a whole
 * sentence is told by its full stop.
 */
export function endsInMidSentence(raw: string): boolean {
  const text = normaliseText(raw).trim();
  if (!/\p{L}{3}/u.test(text)) return false;
  if (/[,&(]$/.test(text) || OPEN_WORD.test(text) || OPEN_ADJECTIVE.test(text)) return true;
  const last = text.split("\n").at(-1) ?? "";
  return last.lastIndexOf("(") > last.lastIndexOf(")");
}
