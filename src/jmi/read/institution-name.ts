const JOINING = /^(?:and|of|the|for|with|in|on|to|lead|leads|line|members?|&)$/;
const VAGUE = /^(?:tb[acd]|to be \w+|various|all|none|n\/a|nobody|everyone)\b/i;
/** "MRD", "MoP", "CRDB/CDC": letters with at least two capitals. */
const ACRONYM = /^[(]?\p{Lu}[\p{L}.&-]*\p{Lu}[\p{L}.&-]*[)]?$/u;
/** What kind of body it is stands at the head of its name: "Establish a Road Authority" is an activity. */
const BODY =
  /^(?:the\s+)?(?:(?:national|provincial|general|royal|supreme|district|line|local)\s+)*(?:ministry|ministries|department|departments|directorate|council|secretariat|committee|commission|agency|authority|administration|institute|university|office|bank|foundation|association|government|partners|ngos)\b/i;

/** The same in French, where adjectives have no capitals: "Directions provinciales du Développement rural". */
const FRENCH_BODY =
  /^(?:les?\s+|la\s+|l['’])?(?:(?:ministère|secrétariat)s?|(?:direction|administration|conseil|comité|commission|agence|autorité|institut|université|banque)s?\s+(?:(?:provincia|nationa|générale|départementa|régiona|communa)\p{L}*|du|de|des))(?![\p{L}])/iu;

/** "MRD and provinces", "MoH with WHO": a body named first, others called by what they are. */
const AND_OTHERS = /^[(]?\p{Lu}[\p{L}/&-]*\p{Lu}[\p{L}/&-]*(?:,|\s+(?:and|with|&)\s)/u;

/** Names have capitals: "MoP, MEF and CDC", "Ministry of Health"; so has nobody's name ("various", "TBD"). */
export function readsAsName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return false;
  if ([VAGUE, AND_OTHERS, FRENCH_BODY].some((pattern) => pattern.test(text.trim()))) return true;
  return (
    /^[(\p{Lu}\p{Lo}]/u.test(words[0] ?? "") &&
    words.every((word) => JOINING.test(word) || /^[(]?[\p{Lu}\p{Lo}&]/u.test(word))
  );
}

/** A name that can be nothing but a public body's, also where no dash or slash parts it from an activity. */
export function namesInstitution(text: string): boolean {
  if (!readsAsName(text) || VAGUE.test(text.trim())) return false;
  return (
    BODY.test(text.trim()) ||
    FRENCH_BODY.test(text.trim()) ||
    AND_OTHERS.test(text.trim()) ||
    wordsOf(text).every((word) => JOINING.test(word) || ACRONYM.test(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/[.,;]+$/, "")
    .split(/[\s,;/+]+/)
    .filter((word) => word !== "");
}
