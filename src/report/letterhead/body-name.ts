/** A public body as a line above a matrix names it. */
export interface BodyName {
  readonly name: string;
  /** It is the office of a person in a body ("Office of the Permanent Secretary"), whose own name may follow. */
  readonly isOfficeHolder: boolean;
}

/** What a letterhead calls a body; a line with one of these words may name one. */
const BODY =
  /\b(?:ministry|department|agency|authority|commission|corporation|council|board|bureau|directorate|institute|office|secretariat|university|working group|twg|minist[èe]re|direction|agence|groupe de travail|gtt)(?!\p{L})|ក្រសួង|អគ្គនាយកដ្ឋាន|អគ្គលេខាធិការដ្ឋាន|អាជ្ញាធរ|ក្រុមប្រឹក្សា|ក្រុមការងារ/iu;

/** "TWG:" with the name in the next cell, or before it in the same one. */
const LABEL =
  /^(?:name\s+of\s+(?:the\s+)?|nom\s+(?:du\s+|de\s+la\s+|de\s+l['’]\s*)|ឈ្មោះ\s*)?(?:(?:responsible|lead|implementing|reporting|submitting)\s+)?(?:twg|(?:technical\s+)?working\s+group|ministry|department|agency|institution|minist[èe]re|gtt|groupe\s+de\s+travail(?:\s+technique)?|ក្រសួង(?:\s*[/-]\s*ស្ថាប័ន)?|ក្រុមការងារ(?:បច្ចេកទេស)?)(?:\s*\((?:twg|gtt)\))?(?:\s*[:៖]\s*|$)/iu;

/** Lines that name a body which did not send the matrix: to whom it goes, who looked at it, what a text rests on. */
const OF_OTHERS =
  /^(?:(?:submitted|addressed|copied|copy)\s+to|(?:prepared|approved|endorsed|reviewed|verified|checked|received|signed|compiled|issued|published|printed)\s+(?:by|for|at|on)|to|cc|c\.c\.|attn|attention|for\s+the\s+attention\s+of|through|source|notes?|n\.?b|instructions?|soumis\s+(?:à|au|aux)|(?:préparé|approuvé|vérifié)\s+par|à\s+l['’]attention)(?!\p{L})/iu;

const SUBMITTED_BY = /^(?:(?:submitted|presented)\s+by|(?:soumis|présenté)\s+par)\s*:?\s*(?:the\s+|le\s+|la\s+)?/iu;

/** Where an address or a way to reach somebody begins. */
const ADDRESS = new RegExp(
  [
    String.raw`\bP\.?\s?O\.?\s?Box\b`,
    String.raw`\bB\.?P\.?\s*\d`,
    String.raw`(?<!\p{L})(?:tel|tél|phone|telephone|téléphone|fax|e-?mail|website)\s*[.:]`,
    String.raw`https?:|www\.|\S+@\S+`,
    String.raw`(?:\bno\.?\s*)?\b\d+[a-z]?,?\s+(?:[\p{L}'’.]+\s+){0,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square|highway)\b`,
    String.raw`\b\d+,?\s*(?:rue|avenue|boulevard|place)\b`,
    String.raw`\b(?:street|avenue|boulevard)\s+(?:no\.?\s*)?\d`,
    String.raw`\b(?:building|complex|compound|headquarters|house|tower)\s*,`,
    String.raw`\b(?:block|floor|level|room|suite)\s+[A-Z0-9]{1,3}\b`,
    String.raw`\b\d+(?:st|nd|rd|th)\s+floor\b`,
  ].join("|"),
  "iu",
);

/** Words of a document's title; a body that is named after them stands behind "of the", "for", a colon or a dash. */
const TITLE =
  /\b(?:commitment|contract|agreement|compact|charter|document|matrix|matrice|framework|plan|report|indicators|results|contrat|engagement|rapport|apa|rfd|cfr|jmi)\b|ម៉ាទ្រីស|កិច្ចសន្យា/iu;
const LEAD =
  /^.*(?:\b(?:of|for|by|between|with|de|du|pour|entre)\s+(?:the\s+|la\s+|le\s+)?|\bde\s+l['’]|[:–—,|]\s*|\s-\s+|របស់)/iu;
const BETWEEN = /(?<!\p{L})(?:between|entre)(?!\p{L})/iu;
const OTHER_PARTY = /\s+(?:and|et)\s+(?=(?:the|his|her|hon|h\.e|le|la|l)(?!\p{L})).*$/iu;

/** Titles and years that follow a name. */
const TITLE_AFTER =
  /[\s–—:,(|-]+(?:(?:draft|annual)\s+)?(?:commitment for results|performance (?:contract|agreement|compact|plan)|results[- ](?:framework|matrix)|annual performance|joint monitoring|action plan|(?:jmi|cfr|rfd|apa)\b|contrat de performance).*$/iu;
const YEAR_AFTER =
  /[\s–—:,(|-]+(?:(?:for|in|pour|of)\s+)?(?:(?:the|l['’])\s*)?(?:(?:financial|fiscal|school)\s+)?(?:(?:year|fy|period|exercice|année)\s*)?(?:19|20)\d\d(?:\s*[-/–]\s*\d{2,4})?\s*\)?$|\s*(?:សម្រាប់)?\s*ឆ្នាំ\s*[០-៩\d]{4}.*$/iu;

/** An office that is a person's: the body is another. */
const OFFICE_HOLDER =
  /^(?:the\s+)?office\s+of\s+(?:the\s+)?(?:hon\S*\s+)?(?:(?:permanent|principal|chief|deputy)\s+secretary|minister(?!\p{L})|director|chief executive)/iu;

/** "The Ministry", "Department Plan": what kind of body, and which one nobody says. */
const NAMELESS =
  /^(?:(?:the|our|this|annual|draft)\s+)*(?:ministry|department|agency|authority|institution|directorate|office)(?:['’]s)?(?:\s+(?:annual|action|work|performance|results?|plans?|matrix|reports?|targets?|contract|framework))*$/i;

const LONGEST_LINE = 240;
const LONGEST_NAME = 120;
/** A sentence has more words than names have, and ends like one. */
const SENTENCE = /^(?:\S+\s+){7,}\S+[.!?]$/u;

/** True for the label alone of a cell beside which a body is named. */
export function isBodyLabel(text: string): boolean {
  return LABEL.exec(text)?.[0].length === text.length;
}

/**
 * The body that a line names, without its label, its address, and the title and year of the document; null where the
 * line names none, or one that the matrix only goes to.
 */
export function bodyName(line: string): BodyName | null {
  const text = line.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text.length > LONGEST_LINE || !BODY.test(text) || OF_OTHERS.test(text) || SENTENCE.test(text)) return null;
  const labelled = text.replace(SUBMITTED_BY, "").replace(LABEL, "");
  const isLabelled = labelled.length < text.length;
  const name = trimmed(
    withoutTitle(trimmed(labelled.slice(0, ADDRESS.exec(labelled)?.index)))
      .replace(TITLE_AFTER, "")
      .replace(YEAR_AFTER, ""),
  );
  if (
    name === "" ||
    name.length > LONGEST_NAME ||
    isBodyLabel(name) ||
    NAMELESS.test(name) ||
    !(isLabelled || BODY.test(name))
  )
    return null;
  return { name, isOfficeHolder: OFFICE_HOLDER.test(name) };
}

/** "Commitment for Results of the Ministry of Trade" → "Ministry of Trade". */
function withoutTitle(text: string): string {
  const body = BODY.exec(text);
  const before = text.slice(0, body?.index ?? 0);
  if (!TITLE.test(before)) return text;
  const name = text.slice(LEAD.exec(before)?.[0].length ?? 0);
  return BETWEEN.test(before) ? name.replace(OTHER_PARTY, "") : name;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•(–—-]+$/gu, "");
}
