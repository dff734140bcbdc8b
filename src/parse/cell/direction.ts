import type { Direction } from "./cell-reading";

const WORDS: readonly (readonly [Direction, RegExp])[] = [
  [
    "maintain",
    /\b(?:maintain\w*|sustain\w*|keep(?:ing)?|stays?|unchanged|maint(?:enir|ien|enue?s?)|conserver|stabilis\w*)\b|préserv|រក្សា/iu,
  ],
  [
    "down",
    /\b(?:reduc\w+|decreas\w+|declin\w+|drop\w*|fall(?:s|ing|en)?|fell|lower\w*|halv\w+|cut(?:s|ting)?|less|fewer|shrink\w*|moved? down|dimin\w*|baiss\w*|abaiss\w*|recul\w*)\b|(?<!\p{L})(?:rédui|réduc|décro[iî])|(?<!\bau\s)\bmoins\b|ថយចុះ|កាត់បន្ថយ|បន្ថយ|ធ្លាក់ចុះ/iu,
  ],
  [
    "up",
    /\b(?:increas\w+|improv\w+|rais\w+|rise[sn]?|rising|rose|grow\w*|gr[eo]w|expan\w+|enhanc\w+|strengthen\w*|higher|more|better|doubl\w+|tripl\w+|progress|upgrad\w+|moved? up|augment\w*|accro\w*|hausse\w*|renforc\w*)\b|(?<!\p{L})(?:amélior|accroî|croissan|étend)|កើនឡើង|កើន|ឡើងដល់|ឡើង|បង្កើន/iu,
  ],
];

/** The direction that a text names first; null where it names none. */
export function directionOf(text: string): Direction | null {
  let first: { readonly direction: Direction; readonly at: number } | null = null;
  for (const [direction, pattern] of WORDS) {
    const at = text.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { direction, at };
  }
  return first?.direction ?? null;
}
