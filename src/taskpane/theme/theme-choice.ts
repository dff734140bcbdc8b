/** What a person chose; "system" follows Excel, or the device where Excel does not tell. */
export type ThemeChoice = "system" | "light" | "dark" | "contrast";

export const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

const KEY = "results-matrix.theme";

/** The part of `localStorage` that is needed; browsers may refuse all of it inside a frame. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The choice kept from last time; "system" where none is kept or storage is refused. */
export function readThemeChoice(storage: () => KeyValueStore): ThemeChoice {
  try {
    const kept = storage().getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Keeps the choice; without storage it holds until the pane is closed. */
export function keepThemeChoice(storage: () => KeyValueStore, choice: ThemeChoice): void {
  try {
    storage().setItem(KEY, choice);
  } catch {
    // A person in a locked-down browser still gets the theme they picked for this session.
  }
}
