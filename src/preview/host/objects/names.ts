import { itemNotFound, invalidArgument } from "../host-error";
import { readOnly } from "../host-object";
import type { HostObject } from "../host-object";
import type { HostName } from "../host-names";
import type { HostWorkbook } from "../host-workbook";
import { textOf } from "../read-arguments";
import { isRange, rangeObject } from "./range";

/** The workbook's defined names. */
export function namesObject(workbook: HostWorkbook): HostObject {
  const { names } = workbook;
  const item = (key: unknown) => {
    const name = names.find(textOf(key, "name"));
    if (!name) throw itemNotFound(`name ${String(key)}`);
    return nameObject(workbook, name);
  };
  return {
    type: "NamedItemCollection",
    items: () => names.all.map((name) => nameObject(workbook, name)),
    item,
    links: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => {
        const name = names.find(textOf(key, "name"));
        return name && nameObject(workbook, name);
      },
      Add: ([name, reference]) => {
        const formula = isRange(reference) ? formulaOf(workbook, reference) : textOf(reference, "reference");
        return nameObject(workbook, names.add(textOf(name, "name"), formula));
      },
    },
    calls: { GetCount: () => names.all.length },
  };
}

function formulaOf(workbook: HostWorkbook, { cells }: HostObject): string {
  const area = cells?.areas[0];
  if (!cells || !area) throw invalidArgument("reference");
  return workbook.names.formulaOf({ sheet: cells.sheet, area });
}

function nameObject(workbook: HostWorkbook, name: HostName): HostObject {
  const area = () => workbook.names.areaOf(name);
  const range = () => {
    const found = area();
    return found && rangeObject(found.sheet, found.area);
  };
  return {
    type: "NamedItem",
    identity: () => ({ _Id: name.name }),
    properties: {
      Name: readOnly(() => name.name),
      Formula: readOnly(() => name.formula),
      Value: readOnly(() => name.formula.slice(1)),
      Type: readOnly(() => (area() ? "Range" : name.formula.includes("#REF!") ? "Error" : "String")),
      Scope: readOnly(() => "Workbook"),
      Visible: readOnly(() => true),
      Comment: readOnly(() => ""),
    },
    links: {
      GetRange: () => {
        const found = range();
        if (!found) throw itemNotFound(`the name ${name.name} stands for no cells`);
        return found;
      },
      GetRangeOrNullObject: range,
    },
    calls: { Delete: () => workbook.names.delete(name.name) },
  };
}
