import { editDistance } from "../../../parse/headings/edit-distance";
import { foldText } from "../../../parse/normalise";

/** From this length on, a letter more or less is a slip and no other group. */
const LONG = 8;

/** True for two spellings of one group's name: "P&H TWG" and "P & H", "Land TWG" and "TWG Land", a slip of a letter. */
export function isSameGroup(a: string, b: string): boolean {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first === "" || second === "") return false;
  if (first === second) return true;
  const hasDigits = /\d/.test(first + second);
  return !hasDigits && Math.min(first.length, second.length) >= LONG && editDistance(first, second, 1) <= 1;
}

/** Letters and digits alone, without "working group", British spellings as American ones. */
function keyOf(name: string): string {
  return foldText(name)
    .replace(/\btechnical working groups?\b|\bworking groups?\b|\btwgs?\b|ក្រុមការងារបច្ចេកទេស/giu, " ")
    .trim()
    .replace(/^(?:on|for|of)\s+/, "")
    .replace(/&|\band\b/g, "+")
    .replace(/isation\b/g, "ization")
    .replace(/[^\p{L}\p{M}\p{N}+]/gu, "");
}
