import type { JmiGuideline } from "../../guidelines/guideline";
import type { Conversion } from "../../jmi/convert/conversion";
import { convertMatrix } from "../../jmi/convert/convert-matrix";
import { planConverted } from "../../jmi/convert/plan-converted";
import { planJmi } from "../../jmi/template/plan-jmi";
import type { JmiCsvRead } from "../../report/interchange/read-jmi-csv";
import type { Now, Writing } from "../../session/writing";
import type { TemplateWords } from "./use-template-words";

/** Writes what was shown to new sheets; nothing where the older matrix has changed since. */
export function convertedSheets(
  shown: Conversion,
  guideline: JmiGuideline,
  words: () => Promise<TemplateWords>,
): Writing {
  let isSame = false;
  return {
    sheets: async (now) => {
      isSame = conversionsOf(now).some((conversion) => isAlike(conversion, shown));
      if (!isSame) return null;
      return planConverted(shown, { guideline, entity: "", period: "", taken: now.taken, ...(await words()) });
    },
    edits: async () => (isSame ? [] : null),
  };
}

/** Writes rows that were read from a CSV to the sheets of a new template. */
export function importedSheets(
  { filled, twg }: Extract<JmiCsvRead, { readonly state: "read" }>,
  guideline: JmiGuideline,
  words: () => Promise<TemplateWords>,
): Writing {
  return {
    sheets: async ({ taken }) =>
      planJmi({ guideline, entity: twg, period: "", sample: false, filled, taken, ...(await words()) }),
    edits: async () => [],
  };
}

function conversionsOf({ inspection }: Now): readonly Conversion[] {
  return inspection.matrices.flatMap((one) => (one.kind === "jmi" ? (convertMatrix(one.matrix) ?? []) : []));
}

function isAlike(a: Conversion, b: Conversion): boolean {
  const contents = ({ sheet, rows, kept }: Conversion) => JSON.stringify([sheet, rows.map((row) => [...row]), kept]);
  return contents(a) === contents(b);
}
