const NUMBER_WORDS = /\b(?:half|halved?|third|quarter|double[sd]?|twice|all|every|no|zero|universal|full)\b/i;

/** Whether a text says how much: digits, Khmer ones too, or a word that stands for a number. */
export function saysHowMuch(text: string): boolean {
  return /[\d\u17e0-\u17e9]/.test(text) || NUMBER_WORDS.test(text);
}
