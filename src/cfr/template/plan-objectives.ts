import type { SheetPlan } from "../../grid/sheet-plan";
import { SAMPLE, SAMPLE_FUNCTIONS } from "./sample";
import { sheetDraft } from "./sheet-draft";
import { TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const LINES = 12;

/** Section 1: vision, mission, objectives, functions, each under its printed number. */
export function planObjectives(context: TemplateContext): SheetPlan {
  const { translate, names, guideline } = context;
  const draft = sheetDraft();
  const sample = (key: string) => (context.sample ? translate(`template.cfr.sample.${key}`) : undefined);
  const title = guideline.sections.find((section) => section.number === "1")?.title ?? "";
  draft.put(0, 0, translate("template.cfr.objectives.title", { title }), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");

  let row = 3;
  const part = (number: string, key: string, lines: readonly (string | undefined)[]) => {
    draft.put(row, 0, number, "label");
    draft.put(row, 1, translate(`template.cfr.objectives.${key}`), "label");
    draft.put(row, 2, translate(`template.cfr.objectives.${key}.help`), "help");
    lines.forEach((line, index) => {
      if (lines.length > 1) draft.put(row + 1 + index, 0, index + 1, "value");
      draft.put(row + 1 + index, 1, line, "input");
    });
    row += lines.length + 2;
  };
  const padded = (lines: readonly (string | undefined)[]) => [...lines, ...Array<undefined>(LINES - lines.length).fill(undefined)];
  part("1A", "vision", [sample("vision")]);
  part("1B", "mission", [sample("mission")]);
  part("1C", "objectives", padded(context.sample ? SAMPLE.map(({ key }) => sample(`${key}.objective`)) : []));
  part("1D", "functions", padded(context.sample ? SAMPLE_FUNCTIONS.map((key) => sample(`function.${key}`)) : []));
  return {
    name: names.objectives,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [6, 80, 70],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
