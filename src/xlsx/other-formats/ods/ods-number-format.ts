import type { Attributes } from "../../read/scan-xml";

/** A number style of OpenDocument while its parts are told, as the code that Excel would give it. */
export interface OdsNumberFormat {
  code: string;
  /** Another style that is in force for some values; the first one is that of the positive ones. */
  forPositive: string | null;
}

const STYLES = /^(?:number|percentage|currency|date|time|text|boolean)-style$/;

/** True for the element that begins a number style. */
export function isNumberStyle(element: string): boolean {
  return STYLES.test(element);
}

/** What one part of a number style adds to the code; the words of `text` and `currency-symbol` are told apart from it. */
export function numberFormatPart(element: string, attributes: Attributes): string {
  const isLong = attributes["style"] === "long";
  switch (element) {
    case "number":
      return numberPart(attributes);
    case "scientific-number":
      return `${numberPart({ "decimal-places": "2", ...attributes })}E+00`;
    case "fraction":
      return "# ??/??";
    case "year":
      return isLong ? "yyyy" : "yy";
    case "month": {
      if (attributes["textual"] === "true") return isLong ? "mmmm" : "mmm";
      return isLong ? "mm" : "m";
    }
    case "day":
      return isLong ? "dd" : "d";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "hours":
      return isLong ? "hh" : "h";
    case "minutes":
      return isLong ? "mm" : "m";
    case "seconds":
      return isLong ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

/** Fixed words of a number style: signs that stand for themselves as they are, everything else in quotes. */
export function literalPart(words: string): string {
  return /^[\s\-+/:.,()%]*$/.test(words) ? words : `"${words.replaceAll('"', "")}"`;
}

/** No decimal places named at all is OpenDocument's way to say General. */
function numberPart(attributes: Attributes): string {
  const { grouping, "decimal-places": places } = attributes;
  if (places === undefined && grouping !== "true") return "";
  const decimals = Math.min(Number(places ?? 0) || 0, 30);
  return `${grouping === "true" ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
}
