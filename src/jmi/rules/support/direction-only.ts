const DIRECTION =
  /^(?:to\s+)?(?:further\s+|continued?\s+|steady\s+|gradual(?:ly)?\s+)*(?:increas(?:e|ed|ing)|improv(?:e|ed|ing|ement)|reduc(?:e|ed|ing|tion)|decreas(?:e|ed|ing)|enhanc(?:e|ed|ing)|strengthen(?:ed|ing)?|rais(?:e|ed|ing)|expan(?:d|ded|ding|sion)|grow(?:th|ing)?|rise|higher|lower|more|less|fewer|better|upwards?|downwards?|progress|maintain(?:ed)?|augment(?:er|ation)|amélior(?:er|ation)|rédui(?:re|t)|réduction|diminu(?:er|tion)|renforc(?:er|ement)|hausse|baisse|បង្កើន|កើនឡើង|កាត់បន្ថយ|ថយចុះ|ពង្រឹង|[↑↓+]+)(?![\p{L}\p{M}])/iu;
/** A state that is reached, or a share of the baseline, is an aim even without a number. */
const AIM =
  /\d|\b(?:halv|half|third|quarter|doubl|tripl|twice|adopt|approv|establish|operational|complet|in place|publish|endors|promulgat|issu|sign|launch|function|submitt|finali[sz])/i;

/** True for a text that says where to, not how far: "increase", "improved access". */
export function isDirectionOnly(text: string): boolean {
  const bare = (text.split(/[:–—]\s/).at(-1) ?? "").trim();
  return DIRECTION.test(bare) && !AIM.test(bare);
}
