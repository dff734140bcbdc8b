const NUMBER_WORDS = /\b(?:half|halved?|third|quarter|double[sd]?|twice|all|every|no|zero|universal|full)\b/i;
/** "NSDP 2019-2023", "CSDG 6.1", but neither "GDP 7%" nor "USD 40". */
const BY_LETTERS = /\b(?!USD|EUR|KHR|GBP)\p{Lu}[\p{Lu}&/-]+\s*\d[\d.]*(?:\s*[-–/]\s*\d+)?(?![\d.]*\d|\s*(?:%|per\b))/gu;
/** "programme 3.2", "Strategic Plan 2019-2023", "Article 18", "outcome 1". */
const BY_WORDS =
  /\b(?:sub-?)?(?:programs?|programmes?|goal|target|indicator|objective|outcome|pillar|article|prakas|phase|grades?|chapter|section|side|stage|platform|strategy|plan|framework|policy)\s+(?:no\.?\s*)?\d[\d.]*(?:\s*(?:[-–/]|to)\s*\d+)?(?![\d.]*\d|\s*%)/giu;
const LIST_NUMBER = /^\s*\(?[\d\u17e0-\u17e9]{1,2}[.)]\s+/u;

/**
 * Whether a text says how much or by when: digits, Khmer ones too, or a word that stands for a number. The numbers of
 * plans, goals and lists say neither.
 */
export function saysHowMuch(text: string): boolean {
  const said = text.replace(LIST_NUMBER, "").replace(BY_LETTERS, "").replace(BY_WORDS, "");
  return /[\d\u17e0-\u17e9]/.test(said) || NUMBER_WORDS.test(said);
}
