import type { DateSystem, DefinedName } from "../../grid/grid";
import { XlsxError } from "../xlsx-error";
import { scanXml } from "./scan-xml";

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

/** The workbook's table of contents. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const known = new Set<string>();
  const names: DefinedName[] = [];
  let dateSystem: DateSystem = "1900";
  let root: string | null = null;
  let named: { readonly name: string; text: string } | null = null;
  scanXml(xml, {
    open(name, attributes) {
      root ??= name;
      if (root !== "workbook") throw new XlsxError("other-document", `an Office document of kind "${root}"`);
      if (name === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = "1904";
      else if (name === "sheet") {
        const { name: sheet = "", id = "", state = "visible" } = attributes;
        if (known.size === known.add(sheet.toLowerCase()).size)
          throw new XlsxError("corrupt", "two sheets of one name");
        sheets.push({ name: sheet, hidden: state !== "visible", relationship: id });
      } else if (name === "definedName") named = { name: attributes["name"] ?? "", text: "" };
    },
    text(piece) {
      if (named) named.text += piece;
    },
    close(name) {
      if (name !== "definedName" || !named) return;
      // Names of the program itself (print areas, filters) are settings, not names that people gave.
      if (!named.name.startsWith("_xlnm.")) names.push({ name: named.name, refersTo: `=${named.text}` });
      named = null;
    },
  });
  return { sheets, names, dateSystem };
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
