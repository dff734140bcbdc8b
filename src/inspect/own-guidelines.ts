import type { About } from "../guidelines/about";
import { ownGuideline } from "../guidelines/own-guideline";
import { shippedGuideline } from "../guidelines/shipped-guidelines";
import type { OwnOf } from "./choose-guideline";
import type { GuidelineProblem, InspectOptions } from "./inspection";

/** The guidelines that a workbook's About sheets carry, and what is wrong with them. */
export interface OwnGuidelines {
  readonly of: OwnOf;
  /** Whether a sheet carries one, used or refused: then its name is no unknown one. */
  readonly isTold: (about: About) => boolean;
  readonly problems: readonly GuidelineProblem[];
}

/** None where the person told which guideline to check by. */
export function ownGuidelines(abouts: readonly About[], options: InspectOptions): OwnGuidelines {
  const { guideline, loadGuideline } = options;
  if (guideline) return { of: () => null, isTold: () => false, problems: [] };
  const found = new Map(abouts.map((about) => [about, loadGuideline ? ownGuideline(about, loadGuideline) : null]));
  return {
    of: (about) => found.get(about)?.guideline ?? null,
    isTold: (about) => Boolean(found.get(about)),
    problems: abouts.flatMap((about) => {
      const own = found.get(about);
      if (own) return own.problems.map((problem) => ({ sheet: about.sheet, ...problem, used: own.guideline !== null }));
      return otherEdition(about);
    }),
  };
}

/** A sheet made with another edition of a shipped guideline is checked by the one that is here, and that is said. */
function otherEdition({ sheet, guidelineId, edition }: About): readonly GuidelineProblem[] {
  const named = shippedGuideline(guidelineId ?? "");
  if (!named || edition === null || isSame(edition, named.edition)) return [];
  const message = `the sheet names edition ${edition} of "${named.id}"; this program has edition ${named.edition}`;
  return [{ sheet, path: "edition", message, used: true }];
}

/** Typed again, "1.0" becomes the number 1. */
function isSame(one: string, other: string): boolean {
  return one === other || Number(one) === Number(other);
}
