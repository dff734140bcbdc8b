import type { About } from "../guidelines/about";
import type { Guideline } from "../guidelines/guideline";
import { defaultGuideline, shippedGuideline } from "../guidelines/shipped-guidelines";

type Kind = Guideline["kind"];
export type GuidelineOf<K extends Kind> = Extract<Guideline, { readonly kind: K }>;

/** Which guideline holds for a kind of matrix on a sheet. */
export interface GuidelineChoice<K extends Kind> {
  readonly guidelineOn: (sheet: string) => GuidelineOf<K>;
  /** The About sheet that speaks of this sheet's matrix. */
  readonly aboutOf: (sheet: string) => About | null;
}

/** The guideline that an About sheet carries, or null. */
export type OwnOf = (about: About) => Guideline | null;

/**
 * The given guideline where one is given, else the one that travels on the matrix's About sheet, else the shipped one
 * that this names, else the kind's default. An About sheet belongs to the sheet it names; one that names none, to every matrix of its kind.
 */
export function chooseGuideline<K extends Kind>(
  kind: K,
  given: Guideline | undefined,
  abouts: readonly About[],
  ownOf: OwnOf = () => null,
): GuidelineChoice<K> {
  const ofKind = abouts.filter((about) => about.kind === kind || about.kind === null);
  const aboutOf = (sheet: string): About | null =>
    ofKind.find((about) => about.matrixSheet === sheet) ??
    ofKind.find((about) => about.matrixSheet === null) ??
    (ofKind.length === 1 ? (ofKind[0] ?? null) : null);
  return {
    aboutOf,
    guidelineOn(sheet) {
      if (given && isOf(given, kind)) return given;
      const about = aboutOf(sheet);
      const own = about && ownOf(about);
      if (own && isOf(own, kind)) return own;
      const named = shippedGuideline(about?.guidelineId ?? "");
      return named && isOf(named, kind) ? named : defaultGuideline(kind);
    },
  };
}

function isOf<K extends Kind>(guideline: Guideline, kind: K): guideline is GuidelineOf<K> {
  return guideline.kind === kind;
}
