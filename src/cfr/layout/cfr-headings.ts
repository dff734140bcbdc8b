import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { CRITERIA_COLUMNS, criteriaColumns } from "../../guidelines/schema/cfr-columns";
import { otherWords } from "../../guidelines/wording/heading-words";
import { foldHeading } from "../../parse/headings/fold-heading";
import type { HeadingSpec } from "../../parse/headings/heading-spec";
import { AGREED_HEADINGS, ENGLISH_HEADINGS, USUAL_LEVELS } from "./headings-en";
import { FRENCH_HEADINGS } from "./headings-fr";
import { KHMER_HEADINGS } from "./headings-km";

/** What a heading over a CFR table can mean before its place decides between columns of one name. */
export type CfrHeading =
  | "serial"
  | "group"
  | "objective"
  | "objectiveWeight"
  | "action"
  | "indicator"
  | "unit"
  | "weight"
  | "otherWeight"
  | "share"
  | "levelAbove"
  | "criteria100"
  | "criteria90"
  | "criteria80"
  | "criteria70"
  | "criteria60"
  | "criteria50"
  | "target"
  | "achievement"
  | "actual"
  | "baseline"
  | "projected"
  | "rawScore"
  | "weightedScore"
  | "outcome"
  | "output"
  | "evidence"
  | "class"
  | "remarks";

/** Criteria columns from best to worst, as many as the longest scale has; those a scale lacks are never found. */
export const CRITERIA_KEYS = CRITERIA_COLUMNS;

/** "Weight of strategic objectives", "KPI weight": said with whatever the objective or the indicator is called. */
const WEIGHED: Readonly<Partial<Record<CfrHeading, CfrHeading>>> = {
  objectiveWeight: "objective",
  weight: "indicator",
};

function weightNames(key: CfrHeading): readonly string[] {
  const owner = WEIGHED[key];
  return owner
    ? ENGLISH_HEADINGS[owner].flatMap((name) => [`weight of ${name}`, `weight of the ${name}`, `${name} weight`])
    : [];
}

const specsOf = new WeakMap<CfrGuideline, readonly HeadingSpec<CfrHeading>[]>();

/** The headings a guideline's tables may have: its own, its levels, and the synonyms. The same list for the same guideline. */
export function cfrHeadingSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const specs = specsOf.get(guideline) ?? makeSpecs(guideline);
  specsOf.set(guideline, specs);
  return specs;
}

function makeSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const levels = criteriaColumns(guideline);
  const own = (key: CfrHeading): string[] => {
    const level = guideline.scale.levels[(levels as readonly string[]).indexOf(key)];
    return [...printedFor(key, guideline), ...(level ? [level.name, `${level.name} ${level.score}%`] : [])];
  };
  const specs = (Object.entries(ENGLISH_HEADINGS) as [CfrHeading, readonly string[]][]).filter(([key]) => {
    if ((CRITERIA_KEYS as readonly string[]).includes(key)) return (levels as readonly string[]).includes(key);
    return key !== "evidence" || guideline.columns.includes("evidence");
  });
  const ownTaken = new Set(specs.flatMap(([key]) => own(key).map((text) => text.toLowerCase())));
  const ownElsewhere = new Map(specs.flatMap(([key]) => othersOf(own(key)).map((text) => [foldHeading(text), key])));
  return specs.map(([key, synonyms]) => ({
    key,
    own: own(key),
    together: shortForms(key, guideline),
    exactly: [...othersOf(own(key)), ...(FRENCH_HEADINGS[key] ?? []), ...(KHMER_HEADINGS[key] ?? [])].filter(
      (text) => (ownElsewhere.get(foldHeading(text)) ?? key) === key,
    ),
    // A guideline's own name for a level comes before what the word means elsewhere.
    synonyms: [
      ...own(key),
      ...(guideline.scale.method === "agreed" ? (AGREED_HEADINGS[key] ?? []) : []),
      ...[...synonyms, ...weightNames(key)].filter((synonym) => !ownTaken.has(synonym) || own(key).includes(synonym)),
    ],
  }));
}

/** "E", "VG" and the like, and a level's bare score; they count only beside others of their kind. */
function shortForms(key: CfrHeading, guideline: CfrGuideline): readonly string[] {
  if (key === "levelAbove") return ["O", "OS"];
  const level = guideline.scale.levels[(criteriaColumns(guideline) as readonly string[]).indexOf(key)];
  if (!level) return [];
  const own = guideline.scale.levels.map(({ name }) => initials(name));
  const usual = (USUAL_LEVELS[key] ?? []).map(initials).filter((short) => !own.includes(short));
  return [initials(level.name), ...usual, String(level.score)];
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return words.map((word) => word.charAt(0)).join("");
}

/** What a guideline prints, as its templates in other languages have it. */
function othersOf(printed: readonly string[]): readonly string[] {
  return printed.flatMap(otherWords);
}

/** The guideline's headings for a column; both base years are "baseline" until their places are known. */
function printedFor(key: CfrHeading, { headings }: CfrGuideline): string[] {
  const printed =
    key === "baseline"
      ? [headings.baseline1, headings.baseline2]
      : [(headings as Partial<Record<string, string>>)[key]];
  return printed.filter((text) => text !== undefined);
}
