import type { Catalogue } from "../translate-with";
import cfr from "./cfr.json";
import jmi from "./jmi.json";

/** What findings say. */
export const ruleTexts: Catalogue = { ...cfr, ...jmi };
