/** Two decimals the last of which is not 0, from ten upwards, and nothing else: a footnote's mark may stand in it. */
const GLUED = /^\(?(\d{2,}\.\d)([1-9])\)?$/;

/**
 * The number without the footnote's mark that may be glued to it: "71.22" is 71.2 with note 2, or 71.22. Null where the
 * text is written in another way. Meant for text; a number typed as a number has no notes.
 */
export function withoutGluedNote(text: string): number | null {
  const found = GLUED.exec(text.trim());
  return found ? Number(found[1]) : null;
}
