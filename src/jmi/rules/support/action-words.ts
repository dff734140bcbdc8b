/** Verbs of work that is done, in English and Khmer; results do not begin with them. */
const WORK =
  /^(?:to\s+)?(?:conduct(?:ing|ed)?|organi[sz](?:e|ing|ed)|train(?:ing)?\s+(?:of|for|\d|[a-z]+s\b)|prepar(?:e|ing|ation of)|hold(?:ing)?|procur(?:e|ing|ement of)|carry(?:ing)? out|undertak(?:e|ing)|implement(?:ing|ation of)?|review(?:ing)?|draft(?:ing)?|disseminat(?:e|ing|ion of)|coordinat(?:e|ing)|participat(?:e|ing|ion) in)(?![\p{L}])/iu;
const KHMER_WORK = /^(?:រៀបចំ|បណ្តុះបណ្តាល|បណ្ដុះបណ្ដាល|អនុវត្ត|ប្រជុំ|ទិញ|លទ្ធកម្ម|ចុះ|ផ្សព្វផ្សាយ)/u;

/** The words that make a text read like an activity, or null. */
export function workWords(text: string): string | null {
  const bare = text.replace(/^[\s\d.()•\-–]+/, "");
  return WORK.exec(bare)?.[0] ?? KHMER_WORK.exec(bare)?.[0] ?? null;
}

/** "The law is adopted", "Number of wells": a state or a measure where an action is expected. */
const RESULT =
  /^(?:(?:the )?(?:number|share|percentage|percent|proportion|rate) of\b|(?:the|an?) .*\b(?:is|are|has been|have been) \p{L}+(?:ed|en|ne|id)\b|\p{L}+(?: \p{L}+){0,5} (?:adopted|approved|established|completed|developed|implemented|signed|published|built|trained|issued|enacted|in place|operational)[.\s]*$)/iu;

/** The words by which an activity reads like a result or an indicator, or null. */
export function resultWords(activity: string): string | null {
  return RESULT.exec(activity.replace(/^[\s\d.()•\-–]+/, ""))?.[0].trim() ?? null;
}
