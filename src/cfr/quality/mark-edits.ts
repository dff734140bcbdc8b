import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import type { CellValue } from "../../grid/grid";
import type { CriterionMark, QualityCard } from "./quality-card";
import type { QualityMark } from "./quality-criteria";
import type { MarkCell } from "./quality-marks";

/** A mark that a person chose. */
export interface ChosenMark {
  /** "1A.clear" */
  readonly criterion: string;
  /** Null takes the mark back. */
  readonly mark: QualityMark | null;
  /** Who chose it; "" leaves the cell for the name as it is. */
  readonly by: string;
  /** What the cell held as the person saw it; null also where it was not there yet. */
  readonly shown: CellValue;
}

/** Writes a chosen mark beside its criterion; null where its row is gone or holds another mark than was shown. */
export function chosenMarkEdits(card: QualityCard, { criterion, mark, by, shown }: ChosenMark): readonly Edit[] | null {
  const row = criteriaOf(card).find((one) => one.criterion.id === criterion)?.row;
  if (!row || row.mark.raw !== shown) return null;
  const named = row.by && by !== "" ? [edit(row.by, mark === null ? null : by)] : [];
  return [edit(row.mark, mark), ...named];
}

/** Counted marks whose cell holds no formula and another mark, or none: what the Review sheet cannot know by itself. */
export function countedMarkEdits(card: QualityCard): readonly Edit[] {
  return criteriaOf(card).flatMap(({ result, row }) => {
    if (result.how !== "counted" || !row || row.isFormula) return [];
    return row.written.state === "blank" || result.otherOnSheet ? [edit(row.mark, result.mark)] : [];
  });
}

function criteriaOf({ sections }: QualityCard): readonly CriterionMark[] {
  return sections.flatMap(({ criteria }) => criteria);
}

function edit({ at, raw }: MarkCell, to: string | number | null): Edit {
  return { sheet: at.sheet, cell: toA1(at), from: raw, to };
}
