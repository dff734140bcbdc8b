/** How sentences of the guideline's template begin that say what to write in a column. */
const OFFICIAL =
  /^(?:the\s+(?:outcome|output|indicator)s?\s+(?:is|are|may|should|can)\b|the\s+verifiable\s+results?\s+of\b|indicators?\s+(?:can|should|may|are)\b|the\s+actions?\s+(?:that\s+are\s+)?required\b|relevant\s*(?:\/|or|and)\s*priority\s+actions?\s+that\b|emphasis\s+on\b|to\s+be\s*:|to\s+be\s+(?:guided|specific)\b|these\s+should\b|should\s+include\b|may\s+include\b|TWGs?\s+(?:is|are)\s+encouraged\b|although\s+one\s+indicator\b)/iu;
/** Those of our own templates, in their languages, without the word that tells the band. */
const OWN = [
  /^(?:the change for people or the country|what (?:the activities deliver|is counted or confirmed|has to be done for the output|partners do)|take it from|feasible in the time|specific, measurable|name the milestones|use the government|the wording of a policy|(?:up to \d+|one) (?:is|are) (?:encouraged|preferred)|milestones may carry|follow the principles)/i,
  /^(?:le changement pour les gens|ce que les (?:activités livrent|partenaires font)|ce qui est compté|ce qu['’]il faut faire|tirez-le de|faisable à temps|spécifique, mesurable|ne nommez que|employez les systèmes|le texte d['’]un document|(?:un seul|jusqu['’]à \d+) (?:est|sont) (?:encouragé|préféré)|les jalons peuvent|suivez les principes)/i,
  /^(?:ការផ្លាស់ប្តូរសម្រាប់ប្រជាជន|អ្វីដែល(?:សកម្មភាពផ្តល់|ត្រូវរាប់|ត្រូវធ្វើ|ដៃគូធ្វើ)|យកពី|អាចធ្វើបានទាន់ពេល|ជាក់លាក់ អាចវាស់បាន|សរសេរតែព្រឹត្តិការណ៍|ប្រើប្រព័ន្ធរបស់រដ្ឋាភិបាល|ពាក្យនៃឯកសារគោលនយោបាយ|លើកទឹកចិត្ត|ចង់បាន|ព្រឹត្តិការណ៍សំខាន់អាច|អនុវត្តតាមគោលការណ៍)/,
];

/**
 * Whether the texts of a row, all that it holds, are a template's guidance. One alone may be somebody's outcome, so
 * each has to be such a sentence.
 */
export function isGuidance(texts: readonly string[]): boolean {
  return texts.every((text) => OFFICIAL.test(text) || OWN.some((pattern) => pattern.test(text.trim())));
}
