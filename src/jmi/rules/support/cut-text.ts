import { normaliseText } from "../../../parse/normalise";

/** A word that needs another one behind it. */
const OPEN_WORD =
  /(?:^|\s)(?:and|or|of|the|an|for|to|in|with|by|from|on|at|as|per|including|such as|its|their|which|that|et|ou|de|du|des|la|le|les|pour|avec|par)$/i;
/** "for primary", "of national": an adjective where a noun was to follow. */
const OPEN_ADJECTIVE =
  /\b(?:for|of|in|to|by|with|the)\s+(?:primary|secondary|national|sub-national|provincial|public|rural|urban|social|legal|judicial|technical|agricultural|environmental|economic|financial|sustainable)$/i;

/** "the Natio…", "the Council...": dots in the place of what was left out; after a comma they mean "and so on". */
const LEFT_OUT = /(?:\p{L}|\p{M})(?:…|\.{3})$/u;

/**
 * True for a text that stops in the middle: at a comma, at a word that leads on, at dots, within brackets. The end of a whole
 * sentence is told by its full stop.
 */
export function endsInMidSentence(raw: string): boolean {
  const text = normaliseText(raw).trim();
  if (!/\p{L}{3}/u.test(text)) return false;
  if (/[,&(]$/.test(text) || OPEN_WORD.test(text) || OPEN_ADJECTIVE.test(text) || LEFT_OUT.test(text)) return true;
  const last = text.split("\n").at(-1) ?? "";
  return last.lastIndexOf("(") > last.lastIndexOf(")");
}
