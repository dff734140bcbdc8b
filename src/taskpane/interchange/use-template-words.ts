import { useCallback } from "react";
import type { Translate } from "../../check/message";
import { translateWith } from "../../messages/translate-with";
import { usePane } from "../pane-context";
import type { PaneLanguage } from "../language/language-choice";
import { TEMPLATE_TEXTS } from "../language/language-texts";

/** The words in which a template is written, and their language. */
export interface TemplateWords {
  readonly translate: Translate;
  readonly language: PaneLanguage;
}

/** The way to the template's words in the pane's language, which are fetched when something is written in them. */
export function useTemplateWords(): () => Promise<TemplateWords> {
  const { language } = usePane();
  return useCallback(async () => {
    const [{ templateTexts }, { default: convert }] = await Promise.all([
      import("../../messages/en/template-texts"),
      import("../../messages/en/convert.json"),
    ]);
    const english = { ...templateTexts, ...convert };
    if (language === "en") return { translate: translateWith(english), language };
    const texts = { ...english, ...(await TEMPLATE_TEXTS[language]()) };
    return { translate: translateWith(texts, language), language };
  }, [language]);
}
