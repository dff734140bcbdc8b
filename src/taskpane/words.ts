import type { Translate } from "../check/message";
import { translateWith } from "../messages/translate-with";
import type { Catalogue } from "../messages/translate-with";
import type { PaneLanguage } from "./language/language-choice";

/** The pane's words: few at first, more with every part of the program that arrives. */
export interface Words {
  readonly language: PaneLanguage;
  /** Another function after each change of language, so that whoever shows words shows them anew. */
  readonly translate: Translate;
  /** "en" for a text that the language spoken has no words for, so that it can be marked as English. */
  readonly langOf: (key: string) => "en" | undefined;
  /** Takes in English texts, which stand in for whatever a translation lacks. */
  readonly learn: (texts: Catalogue) => void;
  /** Says from now on what it can in this language. */
  readonly speak: (language: PaneLanguage, texts: Catalogue) => void;
}

/** `numberLocale` is how the reader writes numbers. */
export function createWords(texts: Catalogue, numberLocale: string): Words {
  const english = { ...texts };
  let spoken: Catalogue = {};
  let shown = { ...english };
  let language: PaneLanguage = "en";
  let translate = translateWith(shown, language, numberLocale);
  return {
    get language() {
      return language;
    },
    get translate() {
      return translate;
    },
    langOf: (key) => (language === "en" || spoken[key] !== undefined ? undefined : "en"),
    learn: (more) => {
      Object.assign(english, more);
      Object.assign(shown, more, spoken);
    },
    speak: (wanted, wantedTexts) => {
      // Whoever shows words holds on to `translate`; another one without a change would never hear of later texts.
      if (wanted === language) return;
      language = wanted;
      spoken = wantedTexts;
      shown = { ...english, ...spoken };
      translate = translateWith(shown, language, numberLocale);
    },
  };
}
