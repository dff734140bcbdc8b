import type { Translate } from "../check/message";
import { translateWith } from "../messages/translate-with";
import type { Catalogue } from "../messages/translate-with";

/** The pane's words: few at first, more with every part of the program that arrives. */
export interface Words {
  readonly translate: Translate;
  readonly learn: (texts: Catalogue) => void;
}

/** `numberLocale` is how the reader writes numbers. */
export function createWords(texts: Catalogue, numberLocale: string): Words {
  const known = { ...texts };
  return {
    translate: translateWith(known, "en", numberLocale),
    learn: (more) => void Object.assign(known, more),
  };
}
