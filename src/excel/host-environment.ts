import { officeContext } from "./host";

/** What Excel tells about itself besides the workbook. */
export interface HostEnvironment {
  /** BCP 47, the language of Excel's menus; the browser's where Excel does not tell. */
  readonly locale: string;
  /** Null where Excel does not tell its theme. */
  brightness(): "light" | "dark" | null;
  /** Calls back when Excel's theme changed; answers the way to stop. */
  onBrightnessChange(onChange: () => void): () => void;
}

/** Resolves when Excel is ready to be asked; at once where the page has no `Office.onReady`. */
export async function whenOfficeReady(): Promise<void> {
  if (typeof Office !== "undefined" && typeof Office.onReady === "function") await Office.onReady();
}

/** Excel's language and theme. `fallbackLocale` is for hosts that do not tell theirs. */
export function readHostEnvironment(fallbackLocale: string): HostEnvironment {
  return {
    locale: officeContext()?.displayLanguage || fallbackLocale,
    brightness: () => brightnessOf(officeContext()?.officeTheme?.bodyBackgroundColor),
    onBrightnessChange: watchTheme,
  };
}

/**
 * Office.EventType.OfficeThemeChanged came late to Excel and is missing in many hosts; a handler that is refused only
 * means that the theme is read once (https://github.com/OfficeDev/office-js-docs-pr/issues/4350).
 */
function watchTheme(onChange: () => void): () => void {
  const document = officeContext()?.document;
  const type = typeof Office === "undefined" ? undefined : Office.EventType?.OfficeThemeChanged;
  if (!document || type === undefined || typeof document.addHandlerAsync !== "function") return () => {};
  try {
    document.addHandlerAsync(type, onChange);
  } catch {
    return () => {};
  }
  return () => document.removeHandlerAsync?.(type, { handler: onChange });
}

/** "#262626" → dark, by relative luminance (WCAG 2.2); null for what is no colour. */
function brightnessOf(color: string | undefined): "light" | "dark" | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!found) return null;
  const [red, green, blue] = found.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.18 ? "dark" : "light";
}
