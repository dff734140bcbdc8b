import type { SheetPlan } from "../../grid/sheet-plan";
import { QUALITY_MARKS } from "../quality/quality-criteria";
import { putObjectiveCounts } from "./objective-counts";
import { sheetDraft } from "./sheet-draft";
import { TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** What an indicator can measure, from the start of a results chain to its end. */
const CLASSES = ["input", "activity", "internalOutput", "externalOutput", "outcome"] as const;
export type IndicatorClass = (typeof CLASSES)[number];

const STAGES = ["draft", "submission", "evaluation"] as const;

/** Ranges of the sheet "Lists", without the sheet. */
export interface ListAddresses {
  readonly units: string;
  readonly stages: string;
  readonly bandFrom: string;
  readonly bandName: string;
  readonly marks: string;
  readonly classes: string;
}

/** Where the lists stand, as formulas write it; all begin in row 2. */
export function listAddresses({ guideline }: Pick<TemplateContext, "guideline">): ListAddresses {
  const last = (count: number) => `$${count + 1}`;
  return {
    units: `$A$2:$A${last(guideline.units.length)}`,
    stages: `$B$2:$B$${STAGES.length + 1}`,
    bandFrom: `$C$2:$C${last(guideline.bands.length)}`,
    bandName: `$D$2:$D${last(guideline.bands.length)}`,
    marks: `$E$2:$E${last(QUALITY_MARKS.length)}`,
    classes: `$F$2:$F${last(CLASSES.length)}`,
  };
}

/**
 * What the drop-downs offer, the ratings with the score each begins at, from worst to best for the look-up, and what the
 * objectives add to the quality of the draft.
 */
export function planLists(context: TemplateContext): SheetPlan {
  const { guideline, translate, names } = context;
  const draft = sheetDraft();
  const list = (column: number, heading: string, values: readonly (string | number)[]) => {
    draft.put(0, column, translate(`template.cfr.lists.${heading}`), "heading");
    values.forEach((value, index) => draft.put(index + 1, column, value, "input"));
  };
  const bands = [...guideline.bands].sort((a, b) => a.from - b.from);
  list(0, "units", guideline.units);
  list(
    1,
    "stages",
    STAGES.map((stage) => translate(`template.cfr.stage.${stage}`)),
  );
  list(
    2,
    "bandFrom",
    bands.map((band) => band.from),
  );
  list(
    3,
    "bandName",
    bands.map((band) => band.name),
  );
  list(4, "marks", QUALITY_MARKS);
  list(
    5,
    "classes",
    CLASSES.map((key) => translate(`template.cfr.class.${key}`)),
  );
  putObjectiveCounts(draft, context);
  return {
    name: names.lists,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [14, 14, 14, 18, 14, 18, 14, 14],
    rowHeights: {},
    freeze: { rows: 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    print: { orientation: "portrait", fitToWidth: true },
    showGridlines: false,
  };
}
