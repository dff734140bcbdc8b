import type { Catalogue } from "../translate-with";
import guideline from "./guideline.json";
import print from "./print.json";
import quality from "./quality.json";
import review from "./review.json";
import targets from "./targets.json";
import templateAgreed from "./template-agreed.json";
import templateCfr from "./template-cfr.json";
import templateJmi from "./template-jmi.json";

/** What stands on the sheets of a template. */
export const templateTexts: Catalogue = {
  ...templateCfr,
  ...templateJmi,
  ...templateAgreed,
  ...quality,
  ...review,
  ...guideline,
  ...targets,
  ...print,
};
