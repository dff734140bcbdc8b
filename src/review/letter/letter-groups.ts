import type { Finding } from "../../check/finding";
import type { Translate } from "../../check/message";
import { toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import type { DescribedFinding } from "../../report/described-findings";
import { rowTitle } from "../../report/row-title";
import type { PlacedComment } from "../comments/place-comments";
import { changeText } from "../rounds/change-text";
import type { RoundComparison } from "../rounds/compare-rounds";

/** One finding or cell with everything said about it, a line each. */
export interface LetterItem {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface LetterGroup {
  readonly title: string;
  readonly items: readonly LetterItem[];
}

/** What a select of a text takes for "nothing here". */
export const NONE = "none";

/** What the letter says of cells, by weight and kind: findings, comments beside them and elsewhere, changes since. */
export function letterGroups(
  described: readonly DescribedFinding[],
  comments: readonly PlacedComment[],
  comparison: RoundComparison | null,
  translate: Translate,
): readonly LetterGroup[] {
  return [
    ...findingGroups(described, comments, translate),
    ...commentGroups(comments, translate),
    ...changeGroup(comparison, translate),
  ].filter(({ items }) => items.length > 0);
}

/** Missing baselines and targets first; findings that rest on a reason only where somebody commented on them. */
function findingGroups(
  described: readonly DescribedFinding[],
  comments: readonly PlacedComment[],
  translate: Translate,
): readonly LetterGroup[] {
  const said = new Map<Finding, PlacedComment[]>();
  for (const placed of comments) {
    if (placed.finding) said.set(placed.finding, [...(said.get(placed.finding) ?? []), placed]);
  }
  const shown = described.filter(({ finding }) => !finding.justification || said.has(finding));
  const isGap = ({ finding }: DescribedFinding) => finding.topic === "baseline" || finding.topic === "target";
  const group = (key: string, findings: readonly DescribedFinding[]): LetterGroup => ({
    title: translate(`rounds.letter.group.${key}`),
    items: findings.map((one) => findingItem(one, said.get(one.finding) ?? [], translate)),
  });
  return [
    group("gaps", shown.filter(isGap)),
    ...(["error", "warning", "advice"] as const).map((severity) =>
      group(
        severity,
        shown.filter((one) => !isGap(one) && one.finding.severity === severity),
      ),
    ),
  ];
}

function findingItem(
  { finding, inspected, what, advice, document }: DescribedFinding,
  comments: readonly PlacedComment[],
  translate: Translate,
): LetterItem {
  const { at, column, source, justification } = finding;
  return {
    title: titleOf(rowTitle(inspected, at), at, column, translate),
    lines: [
      what,
      translate("rounds.letter.do", { advice }),
      translate("rounds.letter.clause", { authority: source.authority, document, clause: source.clause }),
      ...(justification ? [translate("rounds.letter.reason", { ...justification })] : []),
      ...comments.flatMap((placed) => commentLines(placed, translate)),
    ],
  };
}

function commentGroups(comments: readonly PlacedComment[], translate: Translate): readonly LetterGroup[] {
  const group = (key: string, placed: readonly PlacedComment[]): LetterGroup => ({
    title: translate(`rounds.letter.group.${key}`),
    items: placed.map((one) => {
      const { about, sheet, cell, finding } = one.comment;
      const place = one.at ? toA1(one.at) : cell;
      const head = translate("rounds.letter.place", { sheet: one.at?.sheet ?? sheet, cell: place, column: NONE });
      const gone = one.at ? [] : [translate("rounds.place.gone")];
      return {
        title: [...(about === "" ? [] : [about]), head, ...gone].join(" · "),
        lines: [...(finding === "" ? [] : [finding]), ...commentLines(one, translate)],
      };
    }),
  });
  return [
    group(
      "cells",
      comments.filter(({ finding, isResolved }) => !finding && !isResolved),
    ),
    group(
      "resolved",
      comments.filter(({ isResolved }) => isResolved),
    ),
  ];
}

function changeGroup(comparison: RoundComparison | null, translate: Translate): readonly LetterGroup[] {
  const changes = comparison?.matrices.flatMap((one) => one.changes) ?? [];
  return [
    {
      title: translate("rounds.letter.group.changes"),
      items: changes.map((change) => ({
        title: translate("rounds.letter.place", { sheet: change.at.sheet, cell: toA1(change.at), column: NONE }),
        lines: [
          changeText(change, translate),
          ...(change.certainty === "same" ? [] : [translate(`rounds.match.${change.certainty}`)]),
        ],
      })),
    },
  ];
}

function titleOf(row: string, at: CellRef, column: string, translate: Translate): string {
  const heading = column.replace(/\s+/g, " ").trim();
  const place = translate("rounds.letter.place", { sheet: at.sheet, cell: toA1(at), column: heading || NONE });
  return row === "" ? place : `${row.replace(/\s+/g, " ").trim()} · ${place}`;
}

function commentLines({ comment }: PlacedComment, translate: Translate): readonly string[] {
  const said = (by: string, date: string, text: string) => ({ by: by || NONE, date: date || NONE, text });
  return [
    translate("rounds.letter.comment", said(comment.by, comment.date, comment.comment)),
    comment.answer === ""
      ? translate("rounds.letter.noAnswer")
      : translate("rounds.letter.answer", said(comment.answeredBy, comment.answeredOn, comment.answer)),
    translate("rounds.letter.state", { state: translate(`rounds.state.${comment.state}`) }),
  ];
}
