/** A word or phrase as it stands in the text, or null; what sets a heuristic off is always named. */
type Found = string | null;

const HOW = /\b(?:by(?: \w+ly)? (?!ensuring that)\w{3,}ing|through|by means of|by way of|via)\b/i;

/** "by building", "through training": words that say how something is to be reached. */
export function howWords(text: string): Found {
  return HOW.exec(text)?.[0] ?? null;
}

/** Verbs of work, not of results, where an objective begins with them. */
const PROCESS_START =
  /^(?:to\s+)?(?:support(?:ing|s)?|facilitat(?:e|ing|ion of)|implement(?:ing|ation of)?|focus(?:ing)? on|coordinat(?:e|ing|ion of)|conduct(?:ing|s)?|organi[sz](?:e|ing)|hold(?:ing)?|prepar(?:e|ing|ation of)|undertak(?:e|ing)|carry(?:ing)? out|participat(?:e|ing) in|participation in|monitor(?:ing)?|review(?:ing)?|assist(?:ing)?|administer(?:ing)?|process(?:ing)|continu(?:e|ing)(?: to)?|dissemination of|formulat(?:e|ing|ion of)|draft(?:ing)?)\b/i;
const PROCESS_WITHIN = /\bby (?:implementing|conducting|organi[sz]ing|holding|preparing)\b/i;
/** What follows makes a result of the support. */
const TO_RESULT =
  /\bto\s+(?:(?:\w+ly|further)\s+)?(?:achieve|attain|reach|improve|increase|raise|reduce|become|halve|double|cut|lower)\b/i;

/** "Coordinate …", "Implementation of …": words that name work in place of the result. */
export function processWords(objective: string): Found {
  const start = PROCESS_START.exec(objective.trim());
  if (start && !TO_RESULT.test(objective.slice(start[0].length))) return start[0];
  return PROCESS_WITHIN.exec(objective)?.[0] ?? null;
}

const THING =
  "(?:action plan|plan|policy|strategy|report|framework|guidelines?|manual|committee|commission|task force|team|working group|unit|cell|database|website|portal|platform|system|register|act|bill|law|regulations?|certificate|project|charter|map|mou|agreement|proposal)";
const DONE =
  "(?:prepared|formed|established|developed|in place|drafted|constituted|approved|adopted|set up|operationali[sz]ed|reviewed|submitted|obtained|finali[sz]ed|published|signed|notified|created|appointed|launched|passed|enacted|completed)";
const EXISTENCE = new RegExp(
  `\\b${THING}(?: \\([^)]*\\))?(?: (?:is|are|was|were|has been|have been|to be))?(?: (?:\\w+ly))? ${DONE}(?: and ${DONE})?\\b`,
  "i",
);
const EXISTENCE_BEFORE = new RegExp(
  `\\b(?:existence|preparation|formation|establishment|drafting|approval|submission|constitution) of (?:an? |the )?(?:[\\w-]+ ){0,4}${THING}\\b|\\b(?:prepared|reviewed|approved|drafted) (?:[\\w-]+ ){1,4}${THING}\\b(?=.*\\bin place\\b)`,
  "i",
);

/** "Plan prepared", "committee formed": words that say no more than that something exists. */
export function existenceWords(indicator: string): Found {
  return EXISTENCE.exec(indicator)?.[0] ?? EXISTENCE_BEFORE.exec(indicator)?.[0] ?? null;
}

const WORK_COUNTED =
  /\b(?:number|no\.?) of (?:[\w-]+ ){0,4}?(?:meetings?|trainings?|workshops?|seminars?|campaigns?|inspections?|visits?|missions?|reports?|circulars?)(?: (?:\w+ly ))?(?: ?(?:held|conducted|organi[sz]ed|carried out|made|issued|prepared|submitted|done))?\b/i;

/** "Number of meetings held": work counted where a result belongs. */
export function countedWork(indicator: string): Found {
  return WORK_COUNTED.exec(indicator)?.[0].trim() ?? null;
}

const LESS =
  /\b(?:complaints?|corruption|accidents?|deaths?|mortality|morbidity|drop-?outs?|delays?|backlog|arrears|pendency|vacancies|vacancy|loss(?:es)?|errors?|defects?|cost|expenditure per|effort score|days (?:to|taken|needed|for)|hours (?:to|taken)|minutes (?:to|taken)|time (?:to|taken|needed)|(?:waiting|response|processing|turnaround|travel|idle|down) ?time|poverty|unemployment|inflation|emissions?|incidence|prevalence|crimes?|leakages?|turnover of staff)\b/i;
const TURNED =
  /\b(?:resolved|settled|handled|addressed|disposed|cleared|closed|investigated|redressed|recovered|reduc\w*|declin\w*|decreas\w*|decline|fall|drop in|savings?|saved|cut|lower(?:ed|ing)|prevented|combat\w*|treated|covered|filled|attended)\b/i;

/** The same in French and Khmer. */
const LESS_ELSEWHERE =
  /(?<!\p{L})(?:plaintes?|corruption|accidents?|décès|mortalité|morbidité|abandons?|retards?|arriérés?|vacances? de postes?|pertes?|erreurs?|défauts?|coûts?|durée|délais?|temps (?:de|d['’]attente|moyen)|pauvreté|chômage|inflation|émissions?|incidence|prévalence|crimes?|fuites?)(?!\p{L})|រយៈពេល|ចំណាយមធ្យម|ថ្លៃដើម|មរណភាព|គ្រោះថ្នាក់|ពាក្យបណ្តឹង|ភាពក្រីក្រ|ការយឺតយ៉ាវ|អំពើពុករលួយ/iu;
const TURNED_ELSEWHERE =
  /(?<!\p{L})(?:réglé|résolu|traité|clos|clôturé|recouvré|réduction|réduit|baisse|diminu|économi|évité|pourvu)|កាត់បន្ថយ|ដោះស្រាយ|ថយចុះ|សន្សំ/iu;

function isLess(words: string, less: RegExp, turned: RegExp): boolean {
  return less.test(words) && !turned.test(words);
}

/**
 * Which way is better by the words alone: "less" for complaints, deaths and waiting times, unless these are settled.
 * A remark in brackets, "(no errors)", says what is counted and not which way.
 */
export function betterByWords(indicator: string): "less" | "unknown" {
  const words = indicator.replace(/\([^)]*\)/g, " ");
  return isLess(words, LESS, TURNED) || isLess(words, LESS_ELSEWHERE, TURNED_ELSEWHERE) ? "less" : "unknown";
}

const SHARE_OF = /\b(?:percentage|percent|per cent|share|proportion) of\b|^\s*%\s*(?:age )?of\b|\bcoverage\b/i;
const CHANGE =
  /\b(?:increas\w*|growth|grow\w*|declin\w*|decreas\w*|change|rise|reduc\w*|deviation|variation|ratio|return|profit|(?:of|against|over|to) (?:the )?(?:target|plan|planned|budget\w*|previous|last|baseline)\w*)\b/i;

/** Words of a share, which cannot be more than the whole; changes and comparisons with a plan can. */
export function shareWords(indicator: string): Found {
  return CHANGE.test(indicator) ? null : (SHARE_OF.exec(indicator)?.[0].trim() ?? null);
}
