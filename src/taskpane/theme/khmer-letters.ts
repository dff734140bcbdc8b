import type { Theme } from "@fluentui/react-components";

/** Fonts with Khmer letters: Cambodia's own, then those of Windows, macOS and Linux. */
const FONTS = "'Khmer OS Siemreap', 'Leelawadee UI', 'Khmer UI', 'Khmer Sangam MN', 'Noto Sans Khmer', 'Khmer OS'";

/** A theme for Khmer text: its letters stand on two levels below the line and need the room. */
export function inKhmerLetters(theme: Theme): Theme {
  return {
    ...theme,
    // Latin letters and digits keep the usual font, which comes first.
    fontFamilyBase: `${withoutGeneric(theme.fontFamilyBase)}, ${FONTS}, sans-serif`,
    lineHeightBase100: "18px",
    lineHeightBase200: "22px",
    lineHeightBase300: "26px",
    lineHeightBase400: "28px",
    lineHeightBase500: "34px",
    lineHeightBase600: "40px",
  };
}

function withoutGeneric(family: string): string {
  return family.replace(/,\s*sans-serif\s*$/, "");
}
