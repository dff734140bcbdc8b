import type { Translate } from "../../check/message";
import { areaToA1 } from "../../grid/cell-ref";
import type { InspectedMatrix, Inspection } from "../../inspect/inspection";
import { describeFindings } from "../../report/described-findings";
import { countFindings } from "../../report/file-report";
import { indicatorCount } from "../../report/indicator-count";
import { submitterOf } from "../../report/submitter";
import type { PlacedComment } from "../comments/place-comments";
import type { RoundComparison } from "../rounds/compare-rounds";
import { countComparison } from "../rounds/comparison-counts";
import { NONE, letterGroups } from "./letter-groups";
import type { LetterGroup } from "./letter-groups";

/** What a letter is made of; the previous version only where one was compared. */
export interface LetterSource {
  readonly inspection: Inspection;
  readonly comments: readonly PlacedComment[];
  readonly comparison: RoundComparison | null;
  /** Who signs. */
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** A letter to the department as data; the page and the document show the same. */
export interface Letter {
  readonly title: string;
  /** Name and value: to whom, from whom, when, about what. */
  readonly facts: readonly (readonly [string, string])[];
  readonly opening: readonly string[];
  readonly groups: readonly LetterGroup[];
  readonly closing: readonly string[];
}

/** The letter of comments on a workbook: what was read, the findings by weight, comments and answers beside them. */
export function composeLetter(
  { inspection, comments, comparison, by, date }: LetterSource,
  translate: Translate,
): Letter {
  const { matrices } = inspection;
  const submitters = matrices.map((inspected) => submitterOf(inspected, matrices));
  const entity = [...new Set(submitters.flatMap((one) => one.entity ?? []))].join(", ");
  const period = [...new Set(submitters.flatMap((one) => one.period ?? []))].join(", ");
  const kinds = new Set(matrices.map(({ kind }) => kind));
  const described = describeFindings(inspection, translate);
  const active = described.filter(({ finding }) => !finding.justification);
  const subject = translate("rounds.letter.subject", {
    kind: kinds.size === 1 ? ([...kinds][0] ?? NONE) : NONE,
    period: period || NONE,
  });
  const facts: readonly (readonly [string, string])[] = [
    [translate("rounds.letter.to"), entity || translate("rounds.letter.department")],
    [translate("rounds.letter.from"), by],
    [translate("rounds.letter.date"), date],
    [translate("rounds.letter.about"), subject],
  ];
  const guidelines = new Map(matrices.map(({ guideline }) => [guideline.id, guideline]));
  return {
    title: translate("rounds.letter.title"),
    facts: facts.filter(([, value]) => value !== ""),
    opening: [
      translate("rounds.letter.greeting"),
      ...[...guidelines.values()].map(({ title, edition }) =>
        translate("rounds.letter.thanks", { guideline: title, edition, sheet: translate("rounds.sheet.name") }),
      ),
      ...matrices.map((inspected) => reviewed(inspected, translate)),
      ...(comparison ? [translate("rounds.compare.summary", { ...countComparison(comparison) })] : []),
      active.length === 0
        ? translate("rounds.letter.clean")
        : translate("rounds.letter.counts", {
            ...countFindings(active.map(({ finding }) => finding)),
            comments: comments.length,
            accepted: comments.filter(({ comment }) => comment.state === "accepted").length,
          }),
    ],
    groups: letterGroups(described, comments, comparison, translate),
    closing: [translate("rounds.letter.closing"), translate("rounds.letter.regards"), ...(by === "" ? [] : [by])],
  };
}

function reviewed(inspected: InspectedMatrix, translate: Translate): string {
  const { sheet, area } = inspected.matrix;
  const version = submitterOf(inspected, [inspected]).version ?? NONE;
  return translate("rounds.letter.reviewed", {
    sheet,
    range: areaToA1(area),
    count: indicatorCount(inspected),
    version,
  });
}
