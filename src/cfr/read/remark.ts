const NOTE = /^(?:(?:notes?|n\.?\s?b\.?|remarks?|remarques?|sources?)\s*[:.]|n\.?b\.?\s|(?:កំណត់សម្គាល់|ប្រភព)\s*[:៖])/i;
const SIGNED =
  /^(?:\*|(?:date|place|signatures?)\s*[:.]|(?:prepared|reviewed|approved|endorsed|signed|submitted|préparé par|approuvé par|signé par)\b|(?:កំណត់សម្គាល់|រៀបចំដោយ|អនុម័តដោយ)\s*[:៖]?)/i;

/** "Note: …", "NB …", "Source: …": what says something about the matrix wherever it stands. */
export function saysNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/** What stands below a matrix and is no part of it: notes, "* Mandatory objective(s)", "Prepared by: …". */
export function saysRemark(text: string): boolean {
  return NOTE.test(text.trim()) || SIGNED.test(text.trim());
}
