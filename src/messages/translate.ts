import type { Translate } from "../check/message";
import { english } from "./en";
import { translateWith } from "./translate-with";
import type { Catalogue } from "./translate-with";

/** `translateWith` over every text there is; for faces that need not be small. */
export function createTranslate(catalogue: Catalogue = english, locale = "en", numberLocale = locale): Translate {
  return translateWith(catalogue, locale, numberLocale);
}
