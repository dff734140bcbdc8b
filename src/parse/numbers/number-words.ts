/** How a number is meant: as it stands, as a floor or ceiling, or roughly. */
export type Bound = "exact" | "at-least" | "at-most" | "about";

/** Words and signs before a number, longest first within a kind. */
export const BOUND_BEFORE: readonly (readonly [Exclude<Bound, "exact">, RegExp])[] = [
  [
    "at-least",
    /(?:≥|>=|(?<![-=])>|\bat least|\bnot (?:less|fewer|lower) than|\bno (?:less|fewer) than|(?<!\bnot? )\b(?:more|greater|higher) than|\bover|\babove|\bminimum(?: of)?|\bmin\.?|\bexceed(?:ing|s)?|\bmaintain(?:ing|ed|s)?|\bau moins|\bau minimum|\bpas moins de|(?<!\bpas )\bplus de|\bsupérieure? (?:ou égale? )?à)\s*$/i,
  ],
  [
    "at-most",
    /(?:≤|<=|=<|<|\bat most|\bnot (?:more|higher|greater) than|\bno more than|(?<!\bnot? )\b(?:less|fewer|lower) than|\bbelow|\bunder|\bup to|\bmaximum(?: of)?|\bmax\.?|\bau plus|\bau maximum|\bpas plus de|(?<!\bpas )\bmoins de|\binférieure? (?:ou égale? )?à)\s*$/i,
  ],
  [
    "about",
    /(?:~|≈|±|\babout|\bapprox(?:imately|\.)?|\baround|\broughly|\bnearly|\balmost|\bcirca|\bca\.?|\bsome|\benviron|\bprès de)\s*$/i,
  ],
];

/** Words after a number. */
export const BOUND_AFTER: readonly (readonly [Exclude<Bound, "exact">, RegExp])[] = [
  [
    "at-least",
    /^(?:\s*\+(?![\d\w])|\s+(?:or|and) (?:more|above|over|higher|greater|better)\b|\s+(?:at least|(?:(?:as|at) a )?minimum)(?=\s*(?:$|[.,;)]))|\s+(?:ou|et) plus\b)/i,
  ],
  [
    "at-most",
    /^\s+(?:(?:or (?:less|below|fewer|under|lower)|ou moins)\b|(?:at (?:the )?most|(?:(?:as|at) a )?maximum)(?=\s*(?:$|[.,;)])))/i,
  ],
];

/** Numbers that people write as words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  once: 1,
  twice: 2,
};

/** "5 million", "$200M": a letter counts only glued to money or written as a capital. */
export const MAGNITUDES: readonly (readonly [number, RegExp])[] = [
  [1e9, /^\s*(?:billion|milliards?\b|bn\b)/i],
  [1e6, /^\s*(?:millions?\b|mill?\b\.?|mn\b)/i],
  [1e3, /^\s*(?:thousand|mille)\b/i],
];

/** Currencies before or after an amount → their code. */
export const CURRENCY_BEFORE = /(?:(US\$|USD\$?|US Dollars?|\$)|(€|EUR)|(៛|KHR|riels?)|(£|GBP))\s*$/i;
export const CURRENCY_AFTER =
  /^\s*(?:(US\$|USD\b|US dollars?\b|dollars?\b|\$)|(€|EUR\b|euros?\b)|(៛|KHR\b|riels?\b)|(£|GBP\b))/i;
export const CURRENCY_CODES = ["USD", "EUR", "KHR", "GBP"] as const;

/** Units that stand behind a number, glued or after a space → how they are written here. */
export const UNITS: readonly (readonly [string, RegExp])[] = [
  ["percentage points", /^\s*(?:percentage points?\b|points? de pourcentage\b|%\s*points?\b|p\.?p\.?\b)/i],
  ["%", /^\s*(?:%|p(?:er|our)\s?cents?(?![a-z])|percent(?:age)?(?![a-z])|pct\b)/i],
  ["ha", /^\s*(?:ha|hectares?)\b\.?/i],
  ["km²", /^\s*(?:km²|km2|sq\.?\s?km|square kilomet(?:re|er)s?)(?![a-z\d])/i],
  ["m²", /^\s*(?:m²|m2|sq\.?\s?m|square met(?:re|er)s?)(?![a-z\d])/i],
  ["m³", /^\s*(?:m³|m3|cubic met(?:re|er)s?)(?![a-z\d])/i],
  ["km", /^\s*(?:kms?|kilomet(?:re|er)s?)\b/i],
  ["m", /^\s*(?:m|met(?:re|er)s?)\b(?!\.?\s?(?:riel|usd|\$))/],
  ["kg", /^\s*(?:kgs?|kilograms?)\b/i],
  ["t", /^\s*(?:tons?|tonnes?|mt)\b/i],
  ["MW", /^\s*(?:MW|megawatts?)\b/],
  ["kWh", /^\s*(?:kWh)\b/i],
  ["working days", /^\s*working days?\b/i],
  ["days", /^\s*(?:calendar )?days?\b/i],
  ["weeks", /^\s*weeks?\b/i],
  ["months", /^\s*months?\b/i],
  ["years", /^\s*years?\b/i],
  ["hours", /^\s*(?:hours?|hrs?)\b/i],
  ["minutes", /^\s*(?:minutes?|mins?)\b/i],
  ["times", /^\s*times?\b/i],
  ["points", /^\s*points?\b/i],
];

/** "25 per 1,000 live births": the base belongs to the unit and is no value. */
export const RATE_BASE =
  /^\s*(?:per|(\/)|for every|out of(?: a total of| total)?)\s*(\d{1,3}(?:[, ]\d{3})+|\d+)((?:\s+(?!(?:by|in|to|at|from|until|before|as|and|or|on|during|use|uses|have|has|had|are|is|was|were|will|with|that|which|who)\b)[a-z-]+){0,3})/i;

/** "1.5m USD": a small letter counts before a currency. */
export const MAGNITUDE_BEFORE_CURRENCY =
  /^\s?([mkb])n?(?=\s?(?:US\$|USD\b|EUR\b|KHR\b|€|៛|US dollars?\b|dollars?\b|riels?\b))/i;

/** "per year", "/month" behind a value: part of its unit. */
export const PERIOD = /^\s*(?:per|\/|a|each)\s*(year|annum|quarter|month|week|day)\b/i;
