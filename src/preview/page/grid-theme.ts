import type { IronCalc } from "@ironcalc/workbook";
import type { ComponentProps } from "react";

export const FONT = '"Segoe UI", "Noto Sans", "Noto Sans Khmer", "Khmer OS", "Leelawadee UI", Arial, sans-serif';

/** The embedded grid in the product's colours and in fonts that are on the machine: none is loaded. */
export const gridTheme: NonNullable<ComponentProps<typeof IronCalc>["themeVariables"]> = {
  "--typography-font-family": FONT,
  "--palette-primary-main": "#0f6a5b",
  "--palette-primary-light": "#2c8474",
  "--palette-primary-dark": "#0a5246",
  "--palette-grey-600": "#5c5c5c",
  "--palette-sheet-header-background": "#f5f5f5",
  "--palette-sheet-header-corner-background": "#f5f5f5",
  "--palette-sheet-header-selected-background": "#d5e8e3",
  "--palette-sheet-grid-color": "#e1e1e1",
  "--palette-sheet-outline-color": "#0f6a5b",
  "--palette-sheet-outline-editing-color": "#bfe0d8",
  "--palette-sheet-outline-background-color": "#0f6a5b1a",
  "--palette-sheet-default-text-color": "#1f1f1f",
  "--palette-sheet-default-cell-font-family": FONT,
  "--palette-sheet-header-font": `12px ${FONT}`,
};
