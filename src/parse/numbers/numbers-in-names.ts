/** "Article 18", "grades 1", "JMI # 2": the number is part of a name. */
const NAME_BEFORE =
  /\b(?:grades?|stages?|phases?|platforms?|articles?|clauses?|no|number|jmis?|c?mdgs?|c?sdgs?|prakas|goals?|chapters?|annex(?:es)?|tables?|steps?|tiers?|parts?|pillars?|objectives?|outputs?|outcomes?|indicators?|items?|versions?|sections?|sub-?decrees?|laws?)\.?\s*#?\s*$/i;
/** The second number of "grades 1-6", "grades 1 to 6". */
const NAMED_SPAN =
  /\b(?:(?:grades?|ages?|aged)\s*\d{1,2}\s*(?:-|–|to|and)|(?:articles?|stages?|phases?)\s*\d{1,3}\s*[-–])\s*$/i;
/** "children under 5", "aged 6", "under-5": how old somebody is. */
const AGE =
  /(?:\b(?:child(?:ren)?|girls?|boys?|women|men|people|persons?|youth|pupils|adults?|infants)\s+(?:who\s+are\s+)?(?:under|below|over|above)(?:\s+the\s+age\s+of)?|\baged?(?:\s+(?:under|below|over|above|from|of))?|\bunder-)\s*$/i;
/** "80% of cases decided within 30 days": the time is part of what is counted. */
const WITHIN = /\d\s*(?:%|per\s?cent)[^.;:]*\bwithin\s*$/i;
const TIME = /^\s*(?:(?:working|calendar)\s+)?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/i;
/** "per 100,000 live births": what a rate is of. */
const RATE_OF = /\bper\s+$/i;
const RATE_BASE = /^1(?:[, ]?0{3}|0{1,2}[, ]?0{3}|0{2}|0{4,5})$/;
/** "SDG target 6.2: …": targets of the goals are numbered like this, and so is the list they stand in. */
const TARGET_BEFORE = /(?:\btargets?|គោលដៅ|ចំណុចដៅ)\s*$/iu;
const TARGET_NUMBER = /^(?:1[0-7]|[1-9])\.\d{1,2}(?:\.\d{1,2})?$/;
const GOES_ON_AS_VALUE =
  /^\s*(?:%|\(|[,;]|per\b|percent|points?\b|million|billion|thousand|tons?\b|tonnes\b|km|ha\b|by\b|in\b|at\b|USD|US\$|ភាគរយ|លាន|ពាន់|រៀល|ដុល្លារ|នៅ|ក្នុង|ត្រឹម)/iu;

/** True where the digits between `before` and `after` name something and are no amount of anything. */
export function isInName(before: string, digits: string, after: string): boolean {
  if (NAME_BEFORE.test(before) || /^(?:st|nd|rd|th)\b/.test(after)) return true;
  const isShare = /^\s*(?:%|per\s?cent)/i.test(after);
  if (/^\d{1,3}$/.test(digits) && !isShare && (NAMED_SPAN.test(before) || AGE.test(before))) return true;
  if (WITHIN.test(before) && TIME.test(after)) return true;
  if (RATE_OF.test(before) && RATE_BASE.test(digits)) return true;
  return isTargetNumber(before, digits, after);
}

/** True for the number of one of the goals' targets; "target 6.2%" and "target: 6.2" are values. */
export function isTargetNumber(before: string, digits: string, after: string): boolean {
  return TARGET_BEFORE.test(before) && TARGET_NUMBER.test(digits) && !GOES_ON_AS_VALUE.test(after);
}
