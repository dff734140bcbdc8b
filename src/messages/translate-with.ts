import { IntlMessageFormat } from "intl-messageformat";
import type { Translate } from "../check/message";

/** Texts of one language by key, in ICU message format. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The way from keys to the words of `catalogue`. A key without a text is shown as the key, so that a gap is seen and
 * nothing breaks; it is looked up each time, so that a catalogue may get more texts later. `numberLocale` is the
 * host's, for digits and separators; it defaults to the language.
 */
export function translateWith(catalogue: Catalogue, locale = "en", numberLocale = locale): Translate {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, args) => {
    const text = catalogue[key];
    if (text === undefined) return key;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, numberLocale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(args));
  };
}
