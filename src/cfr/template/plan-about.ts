import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { travelRows } from "../../guidelines/travel";
import { yearEndOf } from "./period";
import { SAMPLE_YEAR_END } from "./sample";
import { sheetDraft } from "./sheet-draft";
import { TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const DAYS: ReadonlySet<string> = new Set(["yearEnd", "approvedOn", "revisedOn"]);

/** What the workbook is: the program reads guideline, stage and year from here, people may change them here. */
export function planAbout(context: TemplateContext): SheetPlan {
  const { guideline, original, translate, names, language } = context;
  const yearEnd = yearEndOf(context.period, guideline.yearStartMonth) ?? (context.sample ? SAMPLE_YEAR_END : null);
  const rows: readonly (readonly [string, PlannedContent | undefined])[] = [
    ["template", "CFR"],
    ["guideline", guideline.id],
    ["edition", guideline.edition],
    ["stage", translate("template.cfr.stage.draft")],
    ["entity", context.entity],
    ["period", context.period],
    ["yearEnd", yearEnd === null ? undefined : { date: yearEnd }],
    ["matrix", names.matrix],
    ["version", translate("targets.version.draft")],
    ["approvedOn", undefined],
    ["revisedOn", undefined],
    ["reason", undefined],
    ["dateSystem", { formula: "=DATE(1904,1,1)", cached: 1462 }],
    // A translation says what it is: nobody has confirmed its words yet.
    ...(language === "en" ? [] : [["language", translate("template.cfr.about.language.name")] as const]),
  ];
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.about.title"), "title");
  draft.put(1, 0, guideline.title, "subtitle");
  rows.forEach(([key, value], index) => {
    const style = DAYS.has(key) ? "date" : key === "dateSystem" ? "number" : "input";
    draft.put(index + 3, 0, translate(`template.cfr.about.${key}.label`), "label");
    draft.put(index + 3, 1, value, style);
    draft.put(index + 3, 2, translate(`template.cfr.about.${key}.help`), "help");
  });
  const own = travelRows(original, translate);
  const ownRow = rows.length + 4;
  if (own.length > 0) {
    draft.put(ownRow, 0, translate("template.guideline.title"), "label");
    draft.put(ownRow, 1, translate("template.guideline.help"), "help");
  }
  own.forEach(({ label, value, path }, index) => {
    draft.put(ownRow + 1 + index, 0, label, "label");
    draft.put(ownRow + 1 + index, 1, value, "input");
    draft.put(ownRow + 1 + index, 2, path, "help");
  });
  const stageRow = 3 + rows.findIndex(([key]) => key === "stage");
  return {
    name: names.about,
    styles: { ...TEMPLATE_STYLES, number: { ...TEMPLATE_STYLES["input"], horizontal: "left", numberFormat: "0" } },
    cells: draft.cells,
    columnWidths: [24, 42, 80],
    rowHeights: {},
    freeze: null,
    validations: [
      {
        kind: "list",
        listName: names.stagesName,
        area: { top: stageRow, bottom: stageRow, left: 1, right: 1 },
        alert: "stop",
        errorTitle: translate("template.cfr.error.title").slice(0, 32),
        error: translate("template.cfr.error.stage"),
      },
    ],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
