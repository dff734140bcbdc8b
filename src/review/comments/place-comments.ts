import type { Finding } from "../../check/finding";
import type { Translate } from "../../check/message";
import { parseA1, toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import type { Inspection } from "../../inspect/inspection";
import { foldText } from "../../parse/normalise";
import { findingIds } from "../../report/finding-ids";
import { rowMeanings } from "../../report/row-meanings";
import type { CellMeaning } from "../../report/row-meanings";
import { rowTitle } from "../../report/row-title";
import { textDigest } from "../../report/text-digest";
import type { NewComment, ReviewComment } from "./review-comment";

/** What a comment is about, before anything is written of it. */
export type CommentSubject = Omit<NewComment, "comment" | "by" | "date">;

/** A comment with what it is about in the workbook as it is now. */
export interface PlacedComment {
  readonly comment: ReviewComment;
  /** Null where it was to a cell, or where the finding has been resolved. */
  readonly finding: Finding | null;
  /** Where to look: its row may have moved. Null where that place is not there any more. */
  readonly at: CellRef | null;
  /** The comment was to a finding that is not found any more. */
  readonly isResolved: boolean;
}

/** A finding as the subject of a comment; null where it is none of this inspection. */
export function findingSubject(inspection: Inspection, finding: Finding, translate: Translate): CommentSubject | null {
  const inspected = inspection.matrices.find(({ findings }) => findings.includes(finding));
  const reference = findingIds(inspection.matrices).get(finding);
  if (!inspected || reference === undefined) return null;
  const { at, rule, messageId, args } = finding;
  return {
    rule,
    sheet: at.sheet,
    cell: toA1(at),
    about: rowTitle(inspected, at),
    finding: translate(`rules.${rule}.${messageId}.what`, args),
    reference,
  };
}

/** A cell as the subject of a comment: known by its column and the words of its row, elsewhere by its address alone. */
export function cellSubject(inspection: Inspection, at: CellRef): CommentSubject {
  const titles = inspection.matrices.map((inspected) => rowTitle(inspected, at));
  return {
    rule: "",
    sheet: at.sheet,
    cell: toA1(at),
    about: titles.find((title) => title !== "") ?? "",
    finding: "",
    reference: cellReference(inspection, at) ?? "",
  };
}

function cellReference({ matrices }: Inspection, at: CellRef): string | null {
  for (const inspected of matrices) {
    const reference = referenceOf(rowMeanings(inspected)(at));
    if (reference !== null) return reference;
  }
  return null;
}

/** Null outside the rows and columns that were read. */
function referenceOf(meant: CellMeaning | null): string | null {
  return meant && meant.column !== "" ? textDigest(["cell", meant.column, meant.meaning].join("\u0001")) : null;
}

/** Finds what comments are about, wherever its row went. */
export function placeComments(inspection: Inspection, comments: readonly ReviewComment[]): readonly PlacedComment[] {
  if (comments.length === 0) return [];
  const findings = new Map([...findingIds(inspection.matrices)].map(([finding, id]) => [id, finding]));
  const cells = commentedCells(inspection, comments);
  return comments.map((comment) => {
    const finding = (comment.rule !== "" && findings.get(comment.reference)) || null;
    const moved = finding?.at ?? cells.get(comment.reference) ?? null;
    const at = moved ?? cellOfTitle(inspection, comment);
    return { comment, finding, at, isResolved: comment.rule !== "" && !finding };
  });
}

/** Cells of the matrices by their references, as far as comments name them. */
function commentedCells({ matrices }: Inspection, comments: readonly ReviewComment[]): ReadonlyMap<string, CellRef> {
  const wanted = new Set(
    comments.flatMap(({ rule, reference }) => (rule === "" && reference !== "" ? [reference] : [])),
  );
  const found = new Map<string, CellRef>();
  if (wanted.size === 0) return found;
  for (const inspected of matrices) {
    const { sheet, area, columns, headerRow } = inspected.matrix;
    const meaningOf = rowMeanings(inspected);
    for (let row = headerRow + 1; row <= area.bottom; row += 1) {
      for (const { column } of Object.values(columns)) {
        const at = { sheet, row, column };
        const reference = referenceOf(meaningOf(at));
        if (reference !== null && wanted.has(reference) && !found.has(reference)) found.set(reference, at);
      }
    }
  }
  return found;
}

/**
 * The cell where it was written, in the one row that is still called so; another row may stand there by now, and what was
 * said is not about that one. A cell that belonged to no row is where it was.
 */
function cellOfTitle({ matrices }: Inspection, { sheet, cell, about }: ReviewComment): CellRef | null {
  const written = parseA1(cell);
  if (!written) return null;
  const at = { sheet, ...written };
  const title = foldText(about);
  const isCalledSo = (place: CellRef) => matrices.some((inspected) => foldText(rowTitle(inspected, place)) === title);
  if (title === "" || isCalledSo(at)) return at;
  const places = matrices.flatMap(({ matrix: { sheet: own, area } }) =>
    own === sheet
      ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...at, row: area.top + index }))
      : [],
  );
  const [place, ...others] = places.filter(isCalledSo);
  return place && others.length === 0 ? place : null;
}
