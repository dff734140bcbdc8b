import { madeSheet, madeWorkbook, text } from "./made-layout";
import type { MadeLayout } from "./made-layout";
import { cfrLayout, cfrTable } from "./cfr-layouts";
import type { CfrWays } from "./cfr-layouts";
import type { CfrField, CfrWords } from "./cfr-words";

const WORDS: readonly CfrWords[] = [
  "english",
  "other",
  "misspelt",
  "upper",
  "french",
  "accentless",
  "khmer",
  "bilingual",
  "long",
];
const LEVELS: readonly CfrField[] = ["criteria100", "criteria90", "criteria80", "criteria70", "criteria60"];
const FULL: readonly CfrField[] = [
  ...(["serial", "objective", "objectiveWeight", "action", "indicator", "unit", "weight"] as const),
  ...LEVELS,
  ...(["achievement", "remarks"] as const),
];
const WITH_ACTUALS: readonly CfrField[] = [
  ...(["objective", "action", "indicator", "unit", "weight", "baseline2", "baseline1"] as const),
  ...LEVELS,
  ...(["achievement", "rawScore", "weightedScore"] as const),
];
const ONE_TARGET: readonly CfrField[] = [
  ...(["serial", "objective", "indicator", "unit", "baseline1", "target", "weight", "achievement", "remarks"] as const),
];
const MOVED: readonly CfrField[] = ["indicator", "unit", "action", "objective", "achievement", ...LEVELS, "weight"];
const NO_OBJECTIVE: readonly CfrField[] = ["serial", "action", "indicator", "unit", "weight", ...LEVELS, "achievement"];
const ACROSS = { across: "Commitment for Results 2025-26" } as const;

/** Each way alone, in each language's words where it may matter. */
const SINGLE: readonly (readonly [string, CfrWays])[] = [
  ...WORDS.flatMap((words): (readonly [string, CfrWays])[] => [
    [`${words}: all columns`, { words, fields: FULL }],
    [`${words}: levels under a merged heading`, { words, fields: FULL, header: "group", objectives: "merged" }],
    [`${words}: three rows of headings`, { words, fields: FULL, header: "group-3", at: [2, 1] }],
    [`${words}: actual values of two years`, { words, fields: WITH_ACTUALS }],
    [`${words}: one target`, { words, fields: ONE_TARGET, objectives: "repeated" }],
    [`${words}: pasted from a word processor`, { words, fields: FULL, pasted: true, titles: [ACROSS] }],
    [`${words}: columns in another order`, { words, fields: MOVED, objectives: "repeated" }],
  ]),
  ["levels under a heading that is not merged", { header: "loose" }],
  ["objectives on lines", { fields: NO_OBJECTIVE, objectives: "lines" }],
  ["objectives on lines merged across", { fields: NO_OBJECTIVE, objectives: "merged-lines" }],
  ["weights as parts of one", { fields: FULL, weights: "1" }],
  ["weights shown as percentages", { fields: FULL, weights: "percent" }],
  ["weights typed with a sign", { fields: FULL, weights: "text" }],
  ["a total at the end", { totals: "end" }],
  ["a sub-total under each objective", { totals: "each" }],
  ["totals merged across", { totals: "merged" }],
  ["numbers of columns under the headings", { between: "numbers" }],
  ["blank rows between objectives", { between: "blank" }],
  ["headings printed again", { between: "again" }],
  ["a hint how to fill it in", { between: "hint" }],
  [
    "notes and signatures below",
    { foot: ["Note: figures are provisional", "Prepared by: Planning", "Date: 1 April 2026"] },
  ],
  ["far down and to the right", { at: [40, 12] }],
  ["a letterhead above", { titles: ["Ministry of Water", "Phnom Penh", "", "Commitment for Results", "2025-26"] }],
  [
    "columns of others",
    {
      others: [
        ["Responsible officer", "Director", "unit"],
        ["Budget line", "B-12", "achievement"],
      ],
    },
  ],
];

/** Several ways at once. */
const COMBINED: readonly (readonly [string, CfrWays])[] = [
  [
    "slips, merged groups, totals, far away",
    { words: "misspelt", fields: FULL, header: "group", objectives: "merged", totals: "each", at: [7, 3] },
  ],
  [
    "capitals, three rows, percentages, notes",
    { words: "upper", fields: FULL, header: "group-3", weights: "percent", foot: ["* provisional"], totals: "end" },
  ],
  [
    "French, lines across, total, parts of one",
    { words: "french", fields: NO_OBJECTIVE, objectives: "merged-lines", weights: "1", totals: "end" },
  ],
  [
    "French without accents, group, hint, pasted",
    { words: "accentless", fields: FULL, header: "group", between: "hint", pasted: true },
  ],
  [
    "Khmer, merged objectives, total, letterhead",
    {
      words: "khmer",
      fields: FULL,
      objectives: "merged",
      totals: "merged",
      titles: ["ក្រសួងធនធានទឹក", { across: "កិច្ចសន្យាលទ្ធផល" }],
    },
  ],
  [
    "two languages, three rows, numbers of columns",
    { words: "bilingual", fields: FULL, header: "group-3", between: "numbers" },
  ],
  [
    "long headings, pasted, other columns, again",
    { words: "long", fields: FULL, pasted: true, between: "again", others: [["Lead unit", "Water", "action"]] },
  ],
  [
    "KRA and KPI, one target, text weights, sub-totals",
    { words: "other", fields: ONE_TARGET, weights: "text", totals: "each", objectives: "merged" },
  ],
  [
    "actual values, levels not merged, blank rows",
    { words: "english", fields: WITH_ACTUALS, header: "loose", between: "blank", at: [3, 0] },
  ],
  [
    "slips in another order with text weights",
    { words: "misspelt", fields: MOVED, objectives: "repeated", weights: "text" },
  ],
  [
    "Khmer with actual values and percentages",
    { words: "khmer", fields: WITH_ACTUALS, weights: "percent", header: "group" },
  ],
  [
    "capitals in another order, pasted, total",
    { words: "upper", fields: MOVED, objectives: "repeated", pasted: true, totals: "end" },
  ],
];

export const CFR_LAYOUTS: readonly MadeLayout[] = [
  ...SINGLE.map(([name, ways]) => cfrLayout(`CFR, ${name}`, ways)),
  ...COMBINED.map(([name, ways]) => cfrLayout(`CFR, ${name}`, ways)),
  twoOnASheet("CFR, two matrices one below the other", "english", "english"),
  twoOnASheet("CFR, two matrices in other words", "other", "french"),
  ...WORDS.slice(0, 5).map((words) => twoSheets(`CFR, two sheets with a matrix each: ${words}`, words)),
];

/** A title of its own over each, with blank rows between them. */
function twoOnASheet(name: string, first: CfrWords, second: CfrWords): MadeLayout {
  const upper = cfrTable({ words: first, titles: ["Department of Water"] });
  const lower = cfrTable({ words: second, titles: ["Department of Roads"], fields: FULL });
  const rows = [...upper.rows, [], [], ...lower.rows];
  return { name, workbook: madeWorkbook([madeSheet("Plan", rows)]), expected: [upper.expected, lower.expected] };
}

function twoSheets(name: string, words: CfrWords): MadeLayout {
  const [one, other] = ["Water", "Roads"].map((sheet) => cfrTable({ words, sheet, fields: FULL, totals: "end" }));
  if (!one || !other) throw new Error("two tables are made");
  const grids = [
    madeSheet("Cover", [[text("Plan of 2026")]]),
    madeSheet("Water", one.rows),
    madeSheet("Roads", other.rows),
  ];
  return { name, workbook: madeWorkbook(grids), expected: [one.expected, other.expected] };
}
