export const HAN_IN_LATIN = /(?<=[A-Za-z])[\u3400-\u9fff](?=[A-Za-z])/g;
export const UTF8_AS_LATIN = /(?:â€[\u0080-\u00ff\u2010-\u2122œžŸ]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf])/;

/**
 * Whether signs in a text can only come from another encoding: "dÃ©velopper", "â€™", a sign for what could not be read.
 * Narrower than what a repair is proposed for: words of other languages have some of those letters.
 */
export function isGarbled(text: string): boolean {
  if (!/[\u0080-\uffff]/.test(text)) return false;
  return text.includes("\ufffd") || UTF8_AS_LATIN.test(text) || text.search(HAN_IN_LATIN) >= 0;
}
