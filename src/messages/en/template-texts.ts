import type { Catalogue } from "../translate-with";
import templateCfr from "./template-cfr.json";
import templateJmi from "./template-jmi.json";

/** What stands on the sheets of a template. */
export const templateTexts: Catalogue = { ...templateCfr, ...templateJmi };
