import type { Translate } from "../check/message";
import type { Guideline } from "../guidelines/guideline";
import type { Engine } from "../session/engine";

const load = () => import("./engine-chunk");

/** The engine in a chunk of its own, so that the pane is drawn before it has arrived. */
export function createLazyEngine(translate: Translate): Engine {
  return {
    inspect: async (workbook, options) => (await load()).inspectWorkbook(workbook, options),
    plan: async (options, taken) => (await import("./template-chunk")).planTemplate(options, taken, translate),
  };
}

/** The guidelines that come with the program, from the same chunk. */
export async function loadGuidelines(): Promise<readonly Guideline[]> {
  return (await load()).shippedGuidelines;
}
