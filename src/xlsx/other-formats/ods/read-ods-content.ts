import type { DateSystem, DefinedName, Grid } from "../../../grid/grid";
import { scanXml } from "../../read/scan-xml";
import type { Attributes } from "../../read/scan-xml";
import { XlsxError } from "../../xlsx-error";
import { fromOdsFormula, fromOdsReference } from "./ods-formula";
import type { OdsStyles } from "./ods-styles";
import { createCellRoom } from "../../read/cell-room";
import { createOdsTable } from "./ods-table";
import type { OdsTable } from "./ods-table";
import { createOdsText } from "./ods-text";
import type { OdsText } from "./ods-text";

export interface OdsContent {
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

/** Parts of a spreadsheet that hold cells which are on none of its sheets. */
const NO_SHEETS = new Set(["tracked-changes", "dde-links", "shapes", "consolidation", "data-pilot-tables"]);

/** The sheets of an OpenDocument spreadsheet, of the XML of `content.xml`; its own styles are added to `styles`. */
export function readOdsContent(xml: string, styles: OdsStyles): OdsContent {
  const grids: Grid[] = [];
  const names: DefinedName[] = [];
  let dateSystem: DateSystem = "1900";
  let isBody = false;
  let table: OdsTable | null = null;
  let cell: { readonly attributes: Attributes; readonly text: OdsText } | null = null;
  /** How many elements are open whose content is passed over. */
  let passed = 0;
  const room = createCellRoom();

  function addName({ name = "" }: Attributes, refersTo: string): void {
    // Programs that know no print titles keep Excel's as a name.
    if (!name.startsWith("_xlnm.")) names.push({ name, refersTo });
  }

  function openInBody(name: string, attributes: Attributes): void {
    if (passed > 0 || NO_SHEETS.has(name)) passed += 1;
    else if (cell) {
      if (!cell.text.open(name, attributes)) passed = 1;
    } else openOutsideCell(name, attributes);
  }

  function openOutsideCell(name: string, attributes: Attributes): void {
    switch (name) {
      case "null-date":
        if (attributes["date-value"]?.startsWith("1904-01-01")) dateSystem = "1904";
        break;
      case "table":
        table = createOdsTable(attributes, styles, dateSystem, room);
        break;
      case "table-column":
        table?.column(attributes);
        break;
      case "table-row":
        table?.startRow(attributes);
        break;
      case "table-cell":
      case "covered-table-cell":
        cell = { attributes, text: createOdsText() };
        break;
      case "named-range":
        addName(attributes, `=${fromOdsReference(attributes["cell-range-address"] ?? "")}`);
        break;
      case "named-expression":
        addName(attributes, fromOdsFormula(attributes["expression"] ?? ""));
        break;
      default:
    }
  }

  function closeInBody(name: string): void {
    if (passed > 0) passed -= 1;
    else if (cell && (name === "table-cell" || name === "covered-table-cell")) {
      table?.cell(cell.attributes, cell.text.shown());
      cell = null;
    } else if (cell) cell.text.close(name);
    else if (name === "table-row") table?.endRow();
    else if (name === "table" && table) {
      grids.push(table.grid());
      table = null;
    }
  }

  let isSpreadsheet = false;
  scanXml(xml, {
    open(name, attributes) {
      if (isBody) openInBody(name, attributes);
      else if (name === "spreadsheet") isBody = isSpreadsheet = true;
      else styles.handlers.open(name, attributes);
    },
    text(piece) {
      if (!isBody) styles.handlers.text(piece);
      else if (passed === 0) cell?.text.text(piece);
    },
    close(name) {
      if (name === "spreadsheet") isBody = false;
      else if (isBody) closeInBody(name);
      else styles.handlers.close(name);
    },
  });
  if (!isSpreadsheet) throw new XlsxError("corrupt", "content.xml without a spreadsheet");
  return { grids, names, dateSystem };
}
