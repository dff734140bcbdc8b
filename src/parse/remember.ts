/** So many answers are kept; more than one sheet has different texts, few enough to cost no memory to speak of. */
const KEPT = 4000;
/** Longer ones are rare, and would be kept beyond their workbook. */
const LONGEST = 1000;

/**
 * The same function, which works each text out once: the texts of a sheet are asked about again by every reader and rule.
 * All answers are forgotten before there are too many. An answer is shared by all who ask: nobody may change it.
 */
export function remember<Answer extends object | string>(make: (text: string) => Answer): (text: string) => Answer {
  const made = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const answer = make(text);
    made.set(text, answer);
    return answer;
  };
}
