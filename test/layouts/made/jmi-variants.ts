import { madeSheet, madeWorkbook, text } from "./made-layout";
import type { MadeLayout } from "./made-layout";
import { jmiLayout, jmiTable } from "./jmi-layouts";
import type { JmiWays } from "./jmi-layouts";
import type { JmiField, JmiWords } from "./jmi-words";

const WORDS: readonly JmiWords[] = [
  ...(["english", "other", "misspelt", "upper", "french", "accentless", "khmer", "bilingual", "long"] as const),
];
const FULL: readonly JmiField[] = [
  ...(["serial", "outcome", "output", "indicator", "baselineUnit", "baseline", "target"] as const),
  ...(["activity", "implementer", "partnering", "dataSource", "status"] as const),
];
const WITH_GROUPS: readonly JmiField[] = ["twg", ...FULL.slice(1)];
const MOVED: readonly JmiField[] = [
  ...(["output", "activity", "implementer", "outcome", "indicator", "target", "baseline", "partnering"] as const),
];
const ACROSS = { across: "Joint Monitoring Indicators 2019-2020" } as const;

const SINGLE: readonly (readonly [string, JmiWays])[] = [
  ...WORDS.flatMap((words): (readonly [string, JmiWays])[] => [
    [`${words}: the five columns`, { words }],
    [`${words}: all columns`, { words, fields: FULL, titles: [ACROSS] }],
    [`${words}: a column of working groups`, { words, fields: WITH_GROUPS, outcomes: "repeated" }],
    [
      `${words}: values under a merged heading`,
      { words, fields: FULL, header: "group", outcomes: "merged", at: [4, 2] },
    ],
    [`${words}: pasted from a word processor`, { words, fields: FULL, pasted: true }],
    [`${words}: columns in another order`, { words, fields: MOVED, outcomes: "repeated" }],
  ]),
  ["working groups as lines", { groups: "lines", fields: FULL }],
  ["working groups with a label", { groups: "labels", fields: FULL }],
  ["blank rows between outcomes", { between: "blank" }],
  ["headings printed again", { between: "again" }],
  ["a hint how to fill it in", { between: "hint", titles: [ACROSS] }],
  ["numbers of columns under the headings", { between: "numbers" }],
  ["signatures below", { foot: ["Prepared by: Secretariat", "Phnom Penh, 12 March 2019"] }],
  ["far down and to the right", { at: [30, 9], fields: FULL }],
  ["a letterhead above", { titles: ["Council for Development", "Secretariat", "", "Joint Monitoring Indicators"] }],
  [
    "columns of others",
    {
      fields: FULL,
      others: [
        ["Budget (KHR)", "about 20 million", "partnering"],
        ["Contact", "Chair", "dataSource"],
      ],
    },
  ],
];

const COMBINED: readonly (readonly [string, JmiWays])[] = [
  [
    "slips, merged outcomes, hint, far away",
    { words: "misspelt", fields: FULL, outcomes: "merged", between: "hint", at: [6, 3] },
  ],
  ["French, groups as lines, headings again", { words: "french", fields: FULL, groups: "lines", between: "again" }],
  [
    "Khmer, merged outcomes, signatures",
    { words: "khmer", fields: FULL, outcomes: "merged", foot: ["រៀបចំដោយ៖ លេខាធិការដ្ឋាន"] },
  ],
  ["capitals, values under a group, pasted", { words: "upper", fields: FULL, header: "group", pasted: true }],
  [
    "two languages, groups in a column, pasted",
    { words: "bilingual", fields: WITH_GROUPS, outcomes: "merged", pasted: true },
  ],
  [
    "long headings, other columns, numbers",
    { words: "long", fields: FULL, between: "numbers", others: [["Lead person", "Director", "baselineUnit"]] },
  ],
  [
    "other words in another order, blank rows",
    { words: "other", fields: MOVED, outcomes: "repeated", between: "blank" },
  ],
];

export const JMI_LAYOUTS: readonly MadeLayout[] = [
  ...SINGLE.map(([name, ways]) => jmiLayout(`JMI, ${name}`, ways)),
  ...COMBINED.map(([name, ways]) => jmiLayout(`JMI, ${name}`, ways)),
  ...WORDS.slice(0, 5).map((words) => twoSheets(`JMI, two sheets of two groups: ${words}`, words)),
];

function twoSheets(name: string, words: JmiWords): MadeLayout {
  const tables = ["Water", "Health"].map((sheet) => ({
    sheet,
    ...jmiTable({ words, sheet, fields: FULL, titles: [{ across: `${sheet} working group` }] }),
  }));
  const grids = [
    madeSheet("Cover", [[text("Joint Monitoring Indicators")]]),
    ...tables.map(({ sheet, rows }) => madeSheet(sheet, rows)),
  ];
  return { name, workbook: madeWorkbook(grids), expected: tables.map(({ expected }) => expected) };
}
