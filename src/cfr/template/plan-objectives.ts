import type { SheetPlan } from "../../grid/sheet-plan";
import { OBJECTIVE_PARTS, objectiveRows } from "./objectives-layout";
import type { ObjectivePart } from "./objectives-layout";
import { SAMPLE, SAMPLE_FUNCTIONS } from "./sample";
import { sheetDraft } from "./sheet-draft";
import { putSectionTitle } from "./section-title";
import { TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** Section 1: vision, mission, objectives, functions, each under its printed number. */
export function planObjectives(context: TemplateContext): SheetPlan {
  const { translate, names } = context;
  const draft = sheetDraft();
  putSectionTitle(draft, context, "objectives");
  for (const { number, key, lines } of OBJECTIVE_PARTS) {
    const { heading, top } = objectiveRows(key);
    const texts = sampleLines(key, context);
    draft.put(heading, 0, number, "label");
    draft.put(heading, 1, translate(`template.cfr.objectives.${key}`), "label");
    draft.put(heading, 2, translate(`template.cfr.objectives.${key}.help`), "help");
    for (let line = 0; line < lines; line += 1) {
      if (lines > 1) draft.put(top + line, 0, line + 1, "value");
      draft.put(top + line, 1, texts[line], "input");
    }
  }
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

function sampleLines(part: ObjectivePart, { sample, translate }: TemplateContext): readonly string[] {
  if (!sample) return [];
  const text = (key: string) => translate(`template.cfr.sample.${key}`);
  switch (part) {
    case "vision":
    case "mission":
      return [text(part)];
    case "objectives":
      return SAMPLE.map(({ key }) => text(`${key}.objective`));
    case "functions":
      return SAMPLE_FUNCTIONS.map((key) => text(`function.${key}`));
  }
}
