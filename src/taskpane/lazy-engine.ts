import type { Guideline } from "../guidelines/guideline";
import { translateWith } from "../messages/translate-with";
import type { Catalogue } from "../messages/translate-with";
import type { Engine } from "../session/engine";
import { TEMPLATE_TEXTS } from "./language/language-texts";
import type { Words } from "./words";

/** The engine and what comes with it, fetched apart from the pane. */
export interface LazyEngine {
  readonly engine: Engine;
  /** The guidelines that come with the program. */
  readonly guidelines: () => Promise<readonly Guideline[]>;
}

/** What the findings of a kind of matrix say. */
const RULE_TEXTS: Readonly<Record<Guideline["kind"], () => Promise<Catalogue>>> = {
  cfr: async () => (await import("../messages/en/cfr.json")).default,
  jmi: async () => (await import("../messages/en/jmi-texts")).jmiTexts,
};

/** The engine in a chunk of its own, so that the pane is drawn before it has arrived; it is sent for at once. */
export function createLazyEngine(words: Words): LazyEngine {
  const load = () => import("./engine-chunk");
  // Whoever needs the engine asks again and gets the error; here it would be told to nobody.
  load().catch(() => undefined);
  return {
    engine: {
      inspect: async (workbook, options) => {
        const { carriesGuideline, inspectWorkbook } = await load();
        const reader = carriesGuideline(workbook) ? await import("./guideline/guideline-file-chunk") : {};
        const inspection = await inspectWorkbook(workbook, { ...reader, ...options });
        const kinds = new Set(inspection.matrices.map(({ kind }) => kind));
        for (const texts of await Promise.all([...kinds].map((kind) => RULE_TEXTS[kind]()))) words.learn(texts);
        return inspection;
      },
      planReview: async (taken) => {
        const { planReviewSheet, templateTexts } = await import("./template-chunk");
        words.learn(templateTexts);
        return planReviewSheet(words.translate, taken);
      },
      plan: async (options, taken) => {
        const { planTemplate, templateTexts } = await import("./template-chunk");
        words.learn(templateTexts);
        const { language } = words;
        if (language === "en") return planTemplate(options, taken, words.translate, language);
        const texts = { ...templateTexts, ...(await TEMPLATE_TEXTS[language]()) };
        return planTemplate(options, taken, translateWith(texts, language), language);
      },
    },
    guidelines: async () => (await load()).shippedGuidelines,
  };
}
