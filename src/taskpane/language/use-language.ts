import { useEffect, useState } from "react";
import type { Catalogue } from "../../messages/translate-with";
import type { PaneHost } from "../pane-host";
import type { KeyValueStore } from "../theme/theme-choice";
import type { Words } from "../words";
import { keepLanguage, readLanguage } from "./language-choice";
import type { PaneLanguage } from "./language-choice";
import { PANE_TEXTS } from "./language-texts";

export interface LanguageUse {
  /** What is spoken now. */
  readonly language: PaneLanguage;
  readonly chooseLanguage: (language: PaneLanguage) => void;
}

/** The language of the pane and of its page; English until another's texts have arrived. */
export function useLanguage(words: Words, host: PaneHost, storage: () => KeyValueStore): LanguageUse {
  const [wanted, setWanted] = useState(() => readLanguage(storage, host.locale));
  const [language, setLanguage] = useState<PaneLanguage>(words.language);
  useEffect(() => {
    let isWanted = true;
    const speak = (texts: Catalogue): void => {
      if (!isWanted) return;
      words.speak(wanted, texts);
      document.documentElement.lang = wanted;
      setLanguage(wanted);
    };
    // Texts that cannot be fetched leave the language as it is.
    PANE_TEXTS[wanted]().then(speak, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [wanted, words]);
  return {
    language,
    chooseLanguage: (choice) => {
      setWanted(choice);
      keepLanguage(storage, choice);
    },
  };
}
