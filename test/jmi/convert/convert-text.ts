import type { Translate } from "../../../src/check/message";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import type { Workbook } from "../../../src/grid/grid";
import type { Conversion } from "../../../src/jmi/convert/conversion";
import { convertMatrix } from "../../../src/jmi/convert/convert-matrix";
import { planConverted } from "../../../src/jmi/convert/plan-converted";
import type { Language } from "../../../src/guidelines/wording/wording";
import type { JmiMatrix } from "../../../src/jmi/matrix";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { createTranslate } from "../../../src/messages/translate";
import { layoutWorkbook } from "../../layouts/layout-text";
import { guideline } from "../run-jmi";

export const translate = createTranslate();

export function matrixOf(workbook: Workbook): JmiMatrix {
  const [matrix] = readJmiMatrices(workbook, guideline);
  if (!matrix) throw new Error("no matrix was found");
  return matrix;
}

export function convertText(text: string): Conversion {
  const conversion = convertMatrix(matrixOf(layoutWorkbook(text)));
  if (!conversion) throw new Error("the layout is taken for today's");
  return conversion;
}

/** Each row as "outcome > output > indicator > activity > partnering @ date", line breaks as "/". */
export function linesOfRows({ rows, implementers }: Conversion): readonly string[] {
  return rows.map((row, index) => {
    const shown = (key: Parameters<typeof row.get>[0]) => {
      const content = row.get(key);
      if (typeof content === "object") return JSON.stringify(content);
      const name = key === "activity" ? (implementers[index] ?? "") : "";
      const text = String(content ?? "").replaceAll("\n", " / ");
      return name === "" ? text : `${text} / Implementer: ${name}`;
    };
    const chain = (["outcome", "output", "indicator", "activity", "partnering"] as const).map(shown).join(" > ");
    return `${chain} @ ${shown("targetDate")}`;
  });
}

/** "B4 one-for-all" for what has to be confirmed, and likewise for the other kinds. */
export function remarksOf(conversion: Conversion, kind: "unrolled" | "confirm" | "kept"): readonly string[] {
  return conversion.remarks
    .filter((remark) => remark.kind === kind)
    .map(({ id, args }) => `${args["cell"] ?? args["heading"]} ${id}`);
}

/** The new workbook as a door would read it. */
export function converted(conversion: Conversion, words: Translate = translate, language: Language = "en"): Workbook {
  const taken = { sheets: [], names: [] };
  return planToWorkbook(
    planConverted(conversion, { guideline, entity: "", period: "", translate: words, language, taken }),
  );
}
