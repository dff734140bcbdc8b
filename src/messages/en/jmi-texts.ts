import type { Catalogue } from "../translate-with";
import jmi from "./jmi.json";
import twg from "./twg.json";

/** What the rules say of Joint Monitoring Indicators and of the working groups that keep them. */
export const jmiTexts: Catalogue = { ...jmi, ...twg };
