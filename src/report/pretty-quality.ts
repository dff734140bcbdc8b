import { markQuality } from "../cfr/quality/mark-quality";
import type { CriterionMark, QualityCard, QualitySection } from "../cfr/quality/quality-card";
import type { Translate } from "../check/message";
import { refKey } from "../grid/cell-ref";
import { textOf } from "../grid/grid";
import type { InspectedMatrix } from "../inspect/inspection";
import { oneLine } from "./paint";
import type { Paint } from "./paint";

/** The quality of a draft: its mark or how far it is, each section, and marks on the Review sheet that need a look. */
export function prettyQuality(inspected: InspectedMatrix, translate: Translate, paint: Paint): string[] {
  const card = inspected.kind === "cfr" ? markQuality(inspected.matrix, inspected.guideline) : null;
  if (!card) return [];
  return [
    paint.strong(headline(card, translate)),
    ...card.sections.map((section) => `  ${sectionLine(section, translate)}`),
    ...oddities(card, translate).map((line) => `  ${paint.warning(oneLine(line))}`),
  ];
}

function headline({ mark, soFar, weightCovered, weightTotal, sections }: QualityCard, translate: Translate): string {
  if (mark !== null) return translate("quality.report.mark", { mark });
  const open = sections.flatMap(({ criteria }) => criteria).filter(isOpen).length;
  return translate("quality.report.so-far", { soFar, weightCovered, weightTotal, open });
}

function sectionLine({ part, mark, weightTotal, criteria }: QualitySection, translate: Translate): string {
  const section = translate(`quality.section.${part}`);
  if (mark !== null) return translate("quality.report.section", { section, mark, weight: weightTotal });
  const open = criteria.filter(isOpen).length;
  return translate("quality.report.section-open", { section, open, count: criteria.length, weight: weightTotal });
}

function oddities({ sections, strays }: QualityCard, translate: Translate): string[] {
  const told = sections.flatMap(({ criteria }) => criteria).flatMap((one) => oddity(one, translate));
  return [...told, ...strays.map((at) => translate("quality.stray", { cell: refKey(at) }))];
}

function oddity({ criterion, result, row }: CriterionMark, translate: Translate): string[] {
  const name = translate(`template.cfr.quality.${criterion.id}`);
  const tell = (text: string) => [`${criterion.code} ${name}: ${text}`];
  if (result.how === "counted" && result.otherOnSheet && row)
    return tell(
      translate("quality.other-on-sheet", {
        raw: textOf(row.mark.raw),
        cell: refKey(row.mark.at),
        mark: result.mark,
      }),
    );
  if (result.how !== "open" || !("at" in result)) return [];
  return tell(
    translate(`quality.open.${result.why}`, { cell: refKey(result.at), ...("raw" in result && { raw: result.raw }) }),
  );
}

function isOpen({ result }: CriterionMark): boolean {
  return result.how === "open";
}
