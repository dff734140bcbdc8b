import { parseIsoInstant } from "../../../grid/day-serial";
import type { CellValue, DateSystem } from "../../../grid/grid";
import type { Attributes } from "../../read/scan-xml";

/**
 * What a cell of an OpenDocument sheet holds. `shown`: its paragraphs, null where it has none. Days become serial
 * numbers; a day that has none (before 1900) stays the text that was written.
 */
export function odsCellValue(
  attributes: Attributes,
  shown: string | null,
  isFormula: boolean,
  dateSystem: DateSystem,
): CellValue {
  const { "value-type": type } = attributes;
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return numberOf(attributes["value"]) ?? shown;
    case "boolean":
      return attributes["boolean-value"] === "true";
    case "date": {
      const written = attributes["date-value"] ?? "";
      return parseIsoInstant(written, dateSystem) ?? (shown || written || null);
    }
    case "time":
      return timeOf(attributes["time-value"] ?? "") ?? shown;
    case "error":
      return { error: shown ?? "#VALUE!" };
    default: {
      const text = attributes["string-value"] ?? shown;
      // A formula that results in an empty text is no blank cell. LibreOffice writes it as an empty paragraph without
      // a type, and a formula that was never calculated without either.
      return isFormula && (type === "string" || shown !== null) ? (text ?? "") : text || null;
    }
  }
}

function numberOf(written: string | undefined): number | null {
  const number = written === undefined || written.trim() === "" ? Number.NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}

/** "PT36H30M00S" → 1.52…, the part of days that it lasts. */
function timeOf(written: string): number | null {
  const [found, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(written) ?? [];
  if (found === undefined) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds?.replace(",", "."))) / 86_400;
}
