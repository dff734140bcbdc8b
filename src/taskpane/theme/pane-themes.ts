import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { assertNever } from "../../grid/assert-never";
import { brand } from "./brand";
import type { PaneLanguage } from "../language/language-choice";
import { inKhmerLetters } from "./khmer-letters";
import type { ThemeChoice } from "./theme-choice";

export type Brightness = "light" | "dark";

const light: Theme = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  // The default dark shades are too dim for small text on the pane's background.
  colorStatusDangerForeground1: "#f1919a",
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorCompoundBrandForeground1: brand[110],
};

/** The Fluent theme for a choice, in the letters of a language; `surroundings` decides where the choice follows them. */
export function themeFor(choice: ThemeChoice, surroundings: Brightness, language: PaneLanguage): Theme {
  const theme = coloursFor(choice, surroundings);
  return language === "km" ? inKhmerLetters(theme) : theme;
}

function coloursFor(choice: ThemeChoice, surroundings: Brightness): Theme {
  switch (choice) {
    case "system":
      return surroundings === "dark" ? dark : light;
    case "light":
      return light;
    case "dark":
      return dark;
    case "contrast":
      return teamsHighContrastTheme;
    default:
      return assertNever(choice);
  }
}
