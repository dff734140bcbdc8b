import { foldText } from "./normalise";

/**
 * What a word in place of a value stands for. "to-be-established": the cell promises a value; "not-applicable": it
 * says there is none; "empty": it says nothing ("-", dots, "nil", a lone list number).
 */
export type Placeholder = "to-be-established" | "not-applicable" | "empty";

const TO_COME =
  /^(?:(?:value |baseline |target )?(?:still )?to be (?:determined|established|defined|decided|confirmed|agreed|advised|set|identified|collected|completed|developed|discussed|finali[sz]ed)(?: (?:and|\/|or) (?:determined|established|defined|decided|confirmed|agreed|set))?(?: later| soon| by .{1,40}| in .{1,30})?|according to .{1,60} to be (?:agreed|determined|decided|set)\b.{0,40}|t\.?b\.?[acdes]\.?|tba|tbc|tbd|tbe|under (?:development|discussion|preparation)|pending|in preparation|to follow)$/;
const NOT_APPLICABLE = /^(?:sans objet|n\s*[/.]?\s*a\.?|not applicable|not relevant|non applicable|s\.?o\.?)$/;
const EMPTY =
  /^(?:nil|none|null|no|no data|not available|data not available|no information|unknown|not known|not at this stage|not yet|not yet available|fully resourced|blank|empty|xx+|\?+|various|…)$/;
const FRENCH_TO_COME =
  /^(?:(?:valeur |cible |référence )?(?:(?:reste |restant )?à (?:déterminer|définir|préciser|confirmer|fixer|établir|convenir|compléter)|en cours (?:d'élaboration|de (?:détermination|définition|préparation))|a (?:determiner|definir|preciser|confirmer)|en attente))$/;
const FRENCH_EMPTY =
  /^(?:néant|neant|aucune?|aucune (?:donnée|information|valeur)s?|(?:donnée |données )?(?:non disponibles?|indisponibles?|inconnue?s?)|pas (?:encore )?(?:disponible|de données?)|pas encore|n\.?\s?d\.?|vide)$/;
const DOTS = /^[\s.…·_\-–—*/\\]+$/;
/** A list that was never finished: "France, Japan, …". */
const CUT_LIST = /,\s*(?:\.{3,}|…)$/;
const LONE_LIST_NUMBER = /^\(?(?:[ivx]+|[a-h])(?:-\d{1,2})?[.)]+$/;
const KHMER_TO_COME = /^(?:នឹង(?:ត្រូវ)?កំណត់|មិនទាន់កំណត់|រង់ចាំកំណត់)/u;
const KHMER_EMPTY = /^(?:គ្មាន|មិនមាន|មិនទាន់មាន|គ្មានទិន្នន័យ|មិនមានទិន្នន័យ|មិនទាន់មានទិន្នន័យ)$/u;

/** What a promise says of how or when: "TBD (survey in Q3 2019)", "to be set - after the census"; no amount is in it. */
const NOTE = /^(.{2,60}?)\s*(?:[([]([^()[\]]*)[)\]]|\s[-–—]\s(.*)|[:;,]\s(.*))$/;
const PERIOD = /\b(?:19|20)\d\d\b|\bq[1-4]\b|\b[1-4](?:st|nd|rd|th)? quarter\b/g;
/** "Baseline survey planned in 2019". */
const SURVEY_TO_COME =
  /^(?:a )?baseline (?:survey|study|assessment|data collection)\b[^\d%]{0,40}\b(?:planned|to be|will be|pending|ongoing|on-going|under ?way|in progress|scheduled)\b[^%]{0,60}$/;

/** Reads a text that only holds a value's place; null when it says something. Blank text is "empty". */
export function readPlaceholder(text: string): Placeholder | null {
  const folded = foldText(text);
  if (folded === "" || DOTS.test(folded)) return "empty";
  const bare = folded.replace(/^[([<"']+|[)\]>"']+$/g, "").replace(/[.\s]+$/, "");
  if (NOT_APPLICABLE.test(bare) || NOT_APPLICABLE.test(folded)) return "not-applicable";
  if ([TO_COME, FRENCH_TO_COME, KHMER_TO_COME].some((pattern) => pattern.test(bare)) || TO_COME.test(folded))
    return "to-be-established";
  if (isPromise(folded)) return "to-be-established";
  if (
    EMPTY.test(bare) ||
    FRENCH_EMPTY.test(bare) ||
    KHMER_EMPTY.test(bare) ||
    LONE_LIST_NUMBER.test(folded) ||
    CUT_LIST.test(folded)
  )
    return "empty";
  return null;
}

/** A promise with a note of how or when it will be kept. */
function isPromise(folded: string): boolean {
  if (SURVEY_TO_COME.test(folded)) return true;
  const [, promise, ...notes] = NOTE.exec(folded) ?? [];
  if (promise === undefined || /[\d%]/.test(notes.join("").replace(PERIOD, ""))) return false;
  return [TO_COME, FRENCH_TO_COME, KHMER_TO_COME].some((pattern) => pattern.test(promise));
}
