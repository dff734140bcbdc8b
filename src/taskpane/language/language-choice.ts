import type { KeyValueStore } from "../theme/theme-choice";

/** A language that the pane speaks. */
export type PaneLanguage = "en" | "fr" | "km";

export const PANE_LANGUAGES: readonly PaneLanguage[] = ["en", "fr", "km"];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<PaneLanguage, string>> = {
  en: "English",
  fr: "Français",
  km: "ខ្មែរ",
};

/** The `lang` of what stands in the guidelines that come with the program: they are in English. */
export function guidelineLang(language: PaneLanguage): "en" | undefined {
  return language === "en" ? undefined : "en";
}

const KEY = "results-matrix.language";

/** The language kept from last time, else that of the program around the pane, else English. */
export function readLanguage(storage: () => KeyValueStore, locale: string): PaneLanguage {
  return known(keptLanguage(storage)) ?? known(locale.split("-")[0]?.toLowerCase()) ?? "en";
}

/** Keeps the choice; without storage it holds until the pane is closed. */
export function keepLanguage(storage: () => KeyValueStore, language: PaneLanguage): void {
  try {
    storage().setItem(KEY, language);
  } catch {
    // A person in a locked-down browser still gets the language they picked for this session.
  }
}

function keptLanguage(storage: () => KeyValueStore): string | null {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
}

function known(text: string | null | undefined): PaneLanguage | undefined {
  return PANE_LANGUAGES.find((language) => language === text);
}
