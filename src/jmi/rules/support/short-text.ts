/** A cell's text short enough to stand in a sentence: one line, cut at a word. */
export function shortText(text: string, length = 70): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`;
}
