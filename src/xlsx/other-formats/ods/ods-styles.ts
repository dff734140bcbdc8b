import type { Attributes, XmlHandlers } from "../../read/scan-xml";
import { isNumberStyle, literalPart, numberFormatPart } from "./ods-number-format";
import type { OdsNumberFormat } from "./ods-number-format";

/** What is asked of the styles of an OpenDocument file. */
export interface OdsStyles {
  /** The number format of a cell style, in Excel's code; null for General and for a style that is not there. */
  readonly numberFormat: (cellStyle: string) => string | null;
  readonly isHiddenTable: (tableStyle: string) => boolean;
  /** Takes the styles from XML as it is told: of `styles.xml`, and of the head of `content.xml`. */
  readonly handlers: Required<Pick<XmlHandlers, "open" | "text" | "close">>;
}

interface CellStyle {
  readonly dataStyle: string | undefined;
  readonly parent: string | undefined;
}

/** Styles inherit from each other; a circle of them ends after this many steps. */
const MAX_PARENTS = 20;

export function createOdsStyles(): OdsStyles {
  const formats = new Map<string, OdsNumberFormat>();
  const cells = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  const known = new Map<string, string | null>();
  let format: OdsNumberFormat | null = null;
  let isWords = false;
  let table = "";

  function startStyle(attributes: Attributes): void {
    const { name = "", family, "data-style-name": dataStyle, "parent-style-name": parent } = attributes;
    table = family === "table" ? name : "";
    if (family === "table-cell") cells.set(name, { dataStyle, parent });
  }

  function codeOf(cellStyle: string): string | null {
    let style = cells.get(cellStyle);
    for (let step = 0; style && style.dataStyle === undefined && step < MAX_PARENTS; step += 1) {
      style = cells.get(style.parent ?? "");
    }
    const own = formats.get(style?.dataStyle ?? "");
    // Excel's code has a section for each sign; what a value means (a date, a percent) shows in the first.
    return (formats.get(own?.forPositive ?? "") ?? own)?.code || null;
  }

  return {
    numberFormat(cellStyle) {
      const found = known.get(cellStyle);
      if (found !== undefined) return found;
      const code = codeOf(cellStyle);
      known.set(cellStyle, code);
      return code;
    },
    isHiddenTable: (tableStyle) => hiddenTables.has(tableStyle),
    handlers: {
      open(name, attributes) {
        if (isNumberStyle(name)) {
          format = { code: "", forPositive: null };
          formats.set(attributes["name"] ?? "", format);
        } else if (format) {
          isWords = name === "text" || name === "currency-symbol";
          if (name === "map") format.forPositive ??= attributes["apply-style-name"] ?? null;
          else format.code += numberFormatPart(name, attributes);
        } else if (name === "style") startStyle(attributes);
        else if (name === "table-properties" && attributes["display"] === "false" && table !== "")
          hiddenTables.add(table);
      },
      text(words) {
        if (format && isWords) format.code += literalPart(words);
      },
      close(name) {
        isWords = false;
        if (isNumberStyle(name)) format = null;
      },
    },
  };
}
