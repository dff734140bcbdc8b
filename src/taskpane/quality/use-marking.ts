import { chosenMarkEdits, countedMarkEdits } from "../../cfr/quality/mark-edits";
import type { ChosenMark } from "../../cfr/quality/mark-edits";
import { markQuality } from "../../cfr/quality/mark-quality";
import type { QualityCard } from "../../cfr/quality/quality-card";
import type { CfrMatrix } from "../../cfr/matrix";
import type { CfrGuideline } from "../../guidelines/guideline";
import type { Inspection } from "../../inspect/inspection";
import type { Now } from "../../session/writing";
import { usePane } from "../pane-context";

export interface Marking {
  /** Writes a mark on the Review sheet, which is made where there is none. */
  readonly choose: (chosen: ChosenMark) => Promise<boolean>;
  /** Writes the counted marks that the Review sheet cannot know by itself. */
  readonly writeCounted: () => Promise<boolean>;
}

/** What can be pressed about the quality of one matrix; each is one step that can be taken back. */
export function useMarking(matrix: CfrMatrix): Marking {
  const { session, perform, translate, learn } = usePane();
  const cardNow = ({ inspection }: Now) => {
    const found = sameMatrix(inspection, matrix);
    return found && markQuality(found.matrix, found.guideline);
  };
  return {
    choose: (chosen) =>
      perform(
        () =>
          session.carryOut({
            sheets: async (now) => {
              const found = sameMatrix(now.inspection, matrix);
              const card = cardNow(now);
              if (!found || !card || card.sheet !== null) return null;
              const { planMarksSheet, templateTexts } = await import("./marks-sheet-chunk");
              learn(templateTexts);
              const { guideline } = found;
              return planMarksSheet({ guideline, translate, taken: now.taken, counted: countedMarks(card) });
            },
            edits: async (now) => {
              const card = cardNow(now);
              return card && chosenMarkEdits(card, chosen);
            },
          }),
        translate(chosen.mark === null ? "quality.pane.takenBack" : "quality.pane.written"),
      ),
    writeCounted: () =>
      perform(
        () =>
          session.carryOut({
            sheets: async () => null,
            edits: async (now) => {
              const card = cardNow(now);
              return card && countedMarkEdits(card);
            },
          }),
        translate("quality.pane.countedWritten"),
      ),
  };
}

function sameMatrix(
  { matrices }: Inspection,
  { sheet, document }: CfrMatrix,
): { readonly matrix: CfrMatrix; readonly guideline: CfrGuideline } | null {
  const here = matrices.flatMap((one) => (one.kind === "cfr" && one.matrix.sheet === sheet ? [one] : []));
  // Of several tables on one sheet only one holds the document.
  return here.find((one) => Boolean(one.matrix.document) === Boolean(document)) ?? null;
}

function countedMarks({ sections }: QualityCard): ReadonlyMap<string, number> {
  const criteria = sections.flatMap((section) => section.criteria);
  return new Map(
    criteria.flatMap(({ criterion, result }) =>
      result.how === "counted" ? [[criterion.id, result.mark] as const] : [],
    ),
  );
}
