const LAST_BRACKET = /^(.*\d.*?)\s*[([]([^()[\]]*)[)\]]\s*[.,;]?$/u;
/** What a source or framework is called: by capitals, which are no unit's here, or by the kind of thing it is. */
const CAPITALS = /^(?!(?:USD|EUR|KHR|GBP|HA|KM|MW|GDP|GNI)\b)\p{Lu}[\p{Lu}&/-]+(?!\p{L})/u;
const SOURCE =
  /^(?:data\s+)?source\s*:|\b(?:survey|census|register|registry|database|statistics|records|framework|(?:annual|progress)\s+report|information\s+system)\b/iu;
/** Words that change what the value before them says. */
const MEANING =
  /%|\b(?:in\p{L}*crease|de\p{L}*crease|more|less|least|most|points?|of which|per|each|annual(?:ly)? average|cumulative|additional|estimated?|provisional|tb[acd]|to be|only|girls?|boys?|wom[ae]n|m[ae]n|female|male)\b/iu;
/** The numbers of a source are its own: "indicator 12", "CSDG 6.1". */
const OWN_NUMBER =
  /\b(?:indicators?|no\.?|target|goal|annex|table|page|p\.|\p{Lu}{2,}[\p{L}&/-]*)\s*(?!(?:19|20)\d\d)\d+(?:\.\d+)*(?![\d%])/gu;

/** "40% by 2020 (NSDP M&E framework, indicator 12)" → "40% by 2020"; null where a bracket says anything else or dates. */
export function withoutSourceNote(text: string): string | null {
  const [, value, note = ""] = LAST_BRACKET.exec(text) ?? [];
  if (value === undefined || !(CAPITALS.test(note) || SOURCE.test(note)) || MEANING.test(note)) return null;
  return /\d/.test(note.replace(OWN_NUMBER, "")) ? null : value;
}
