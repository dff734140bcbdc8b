import { IntlMessageFormat } from "intl-messageformat";
import type { Formatters } from "intl-messageformat";
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
  const formatters = formattersOf(locale, numberLocale);
  return (key, args) => {
    const text = catalogue[key];
    if (text === undefined) return key;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, numberLocale, undefined, { ignoreTag: true, formatters });
      formats.set(key, format);
    }
    return String(format.format(args));
  };
}

/** One and many are told apart as the words do, whatever the host's numbers look like. */
function formattersOf(locale: string, numberLocale: string): Formatters {
  const numbers = new Map<unknown, Intl.NumberFormat>();
  // Khmer has one form for all numbers: where a text tells them apart, it is an English one that stands in for it.
  const plurals = new Intl.PluralRules(locale === "km" ? "en" : locale);
  return {
    // A text hands in the same options each time. The library's type knows newer ones than TypeScript's does.
    getNumberFormat: (_, options) => {
      const format =
        numbers.get(options) ?? new Intl.NumberFormat(numberLocale, options as Intl.NumberFormatOptions | undefined);
      numbers.set(options, format);
      return format;
    },
    getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
    getPluralRules: () => plurals,
  };
}
