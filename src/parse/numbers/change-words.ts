const DOWN = "reduc\\w+|decreas\\w+|declin\\w+|cuts?|cutting|drop\\w*|fall\\w*|lower\\w*";
const UP = "increas\\w+|ris(?:e|es|ing)|rais\\w+|grow\\w*|gain\\w*|improv\\w+";
const VERB = `${DOWN}|${UP}`;

/** Before a number: "reduction of", "decrease in the share of … by". The number says how far, not where to. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:${VERB})(?:\\s+in\\s[\\p{L}\\s]{1,60})?\\s+of|(?<![\\p{L}])(?:${VERB})\\b[^\\d.;]{0,80}\\bby|(?<![\\p{L}])(?:augment|accro|hauss|rédui|réduc|diminu|baiss|recul)\\p{L}*(?:\\s[^\\d.;]{1,80})?\\s+d[e'’]|(?:ថយចុះ|កាត់បន្ថយ|កើនឡើង|កើន))\\s*(?:about|at least|some|a further|a)?\\s*\\(?\\+?$`,
  "iu",
);
/** Behind a number: "50% increase", "20 per cent fewer". */
const BEHIND =
  /^\s*(?:\p{L}+\s+)?(?:reductions?|decreases?|declines?|drops?|cuts?|falls?|increases?|rises?|growth|gains?|improvements?|fewer|less|more|higher|lower)\b(?!\s+than)/iu;

/** "an additional 40", "40 additional wells": so many more than there are. */
const MORE_BEFORE = /(?:\b(?:additional|extra|another|further)|បន្ថែម)\s*$/iu;
const MORE_BEHIND =
  /^\s*(?:(?:(?:of\s+)?(?:additional|extra|further)|more)\b(?!\s+than)|[\u1780-\u17d3\s]{0,30}?(?:បន្ថែម|ទៀត)(?![\u1780-\u17d3]))/iu;
/** "10% above the baseline", "75% of the 2018 level": an amount that only the baseline gives a meaning to. */
const RELATIVE =
  /(?:\d|%|per\s?cent|points?)(?:\s+\p{L}+){0,2}\s*(?:(?:above|below|over|under|(?:higher|lower|more|less|better|fewer)(?:\s+\p{L}+)?\s+than)\s+(?:in\s+|that\s+(?:of|in)\s+)?(?:the\s+|its\s+)?(?:baseline|base year|current|present|previous|last|(?:19|20)\d\d)|of\s+(?:the\s+|its\s+)?(?:annual\s+|final\s+|(?:19|20)\d\d\s+)?targets?(?=\s*(?:$|[.,;()]|(?:achieved|reached|met|values?|by|for|in)(?![\p{L}])))|of\s+(?:19|20)\d\d\s*$|of\s+(?:the\s+|its\s+)?(?:baseline|(?:current|present|previous|(?:19|20)\d\d)\s+(?:level|value|figure|baseline)))(?![\p{L}])/iu;

/** True for a text whose amount is measured from the baseline. */
export function isRelative(text: string): boolean {
  return RELATIVE.test(text);
}

/** True for a number that is an amount of change and no level. `lead` and `tail` are the text on either side of it. */
export function isChange(lead: string, tail: string): boolean {
  return (
    BEFORE.test(lead) ||
    MORE_BEFORE.test(lead) ||
    /(?:^|\s)\+\s*$/.test(lead) ||
    BEHIND.test(tail) ||
    MORE_BEHIND.test(tail)
  );
}
