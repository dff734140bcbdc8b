import type { Guideline } from "../guidelines/guideline";
import type { Engine } from "../session/engine";
import type { Words } from "./words";

/** The engine and what comes with it, fetched apart from the pane. */
export interface LazyEngine {
  readonly engine: Engine;
  /** The guidelines that come with the program. */
  readonly guidelines: () => Promise<readonly Guideline[]>;
}

/** The engine in a chunk of its own, so that the pane is drawn before it has arrived; it is sent for at once. */
export function createLazyEngine(words: Words): LazyEngine {
  const load = async () => {
    const chunk = await import("./engine-chunk");
    words.learn(chunk.ruleTexts);
    return chunk;
  };
  // Whoever needs the engine asks again and gets the error; here it would be told to nobody.
  load().catch(() => undefined);
  return {
    engine: {
      inspect: async (workbook, options) => (await load()).inspectWorkbook(workbook, options),
      plan: async (options, taken) => {
        const { planTemplate, templateTexts } = await import("./template-chunk");
        words.learn(templateTexts);
        return planTemplate(options, taken, words.translate);
      },
    },
    guidelines: async () => (await load()).shippedGuidelines,
  };
}
