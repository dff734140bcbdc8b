import fc from "fast-check";
import { readCell } from "../../../src/parse/cell/read-cell";
import { short } from "./short";

const PAIRS: readonly (readonly [string, string])[] = [
  ["from 34% (2018) to 60% by December 2020", "baseline 34 % @2018; target 60 % @2020-12; up"],
  ["from 12% in SY 2018/19 to 7% in SY 2020/21", "baseline 12 % @SY2018/19; target 7 % @SY2020/21; down"],
  ["to 55% by June 2020 (41% in June 2018)", "baseline 41 % @2018-06; target 55 % @2020-06; up"],
  ["B: 15 T: 40", "baseline 15; target 40; up"],
  ["to 80% by end 2020", "target 80 % @2020"],
  ["rose from 40% to 52%", "actual 40 %; actual 52 %; up"],
  ["fell from 61.5% in 2017 to 58% in 2018", "actual 61.5 % @2017; actual 58 % @2018; down"],
  [
    "34% (2018), 60% (2020)",
    "? baseline 34 % @2018; target 60 % @2020; up | target 34 % @2018; target 60 % @2020; up | actual 34 % @2018; actual 60 % @2020; up",
  ],
  ["5% to 10%", "? baseline 5 %; target 10 %; up | 5..10 %"],
  ["$2M to $5M (of which $1M in kind)", "? baseline 2000000 USD; target 5000000 USD; up | 2000000..5000000 USD"],
];

const CHANGES: readonly (readonly [string, string])[] = [
  ["reduction of 85 (or 12.5%)", "by 85; by 12.5 %; down"],
  ["a decrease of 10-15 accidents and a cut of 3-4% of claims", "by 10..15 accidents; by 3..4 %; down"],
  ["Increase by 12 points", "by 12 points; up"],
  ["Increase the number of wells by 40 by 2020", "by 40 @2020; up"],
  ["20% fewer accidents", "by 20 %; down"],
  ["+8%", "by 8 %; up"],
  ["Halve the backlog", "baseline × 0.5; down"],
  ["Cut losses by a quarter", "baseline × 0.75; down"],
  ["a two-thirds reduction in waiting time", "baseline × 0.333; down"],
  ["Reduction of one third", "baseline × 0.667; down"],
  ["Double the number of visits", "baseline × 2; up"],
  ["Raise the share by one-fifth", "baseline × 1.2; up"],
  ["(move from C to B or B to A)", "steps 1"],
  ["from D to B", "steps 2"],
  ["move up at least one level (i.e., 2 points)", "? by >= 1 level; up | by >= 2 points; up"],
];

const VALUES: readonly (readonly [string, string])[] = [
  ["82.50%", "target 82.5 %"],
  ["640km", "640 km"],
  ["Over\n20,000 ha", ">= 20000 ha"],
  ["maintaining 75% of the stock", "target >= 75 %; maintain"],
  ["in MEF, MOP, and at least two other agencies", ">= 4 agencies"],
  ["There are 312 requests pending", "312 requests"],
  ["Once - the second visit was put off", "1 times"],
  ["Seven provincial committees", "7 provincial committees"],
  ["38.4 per cent2", "target 38.4 %"],
  ["62.73", "? 62.73 | 62.7"],
  ["62.70", "62.7"],
  ["40% (F 35%, M 45%)", "target 40 %; target 35 % [F]; target 45 % [M]"],
  ["Total 120 (women: 50; men: 70) in 2018", "120 @2018; 50 @2018 [women]; 70 @2018 [men]"],
  ["130 (65%)", "? 130 | 65 %"],
  ["12% ??", "? 12 %"],
  ["30-40", "30..40"],
  ["between 3 and 5 days", "3..5 days"],
  ["3 to 5 days", "? 3..5 days | baseline 3 days; target 5 days; up"],
  ["$1.5 million per year", "1500000 USD per year"],
];

const NOT_VALUES: readonly (readonly [string, string])[] = [
  ["maternal deaths per 100,000 live births", "unit per 100000 live births"],
  ["Continued improvement", "words up"],
  ["(total, and by sex)", "words total F M"],
  ["enacted", "stage enacted"],
  ["With MLMUPC", "stage With MLMUPC"],
  ["Land bill approved by June 2020", "stage Land bill approved @2020-06"],
  ["MEF", "? stage MEF | words"],
  ["þ", "ticked"],
  ["¨", "not ticked"],
  ["nil", "empty"],
  ["(iv)", "empty"],
  ["to be agreed", "to-be-established"],
  ["according to the schedule to be agreed by the TWG", "to-be-established"],
  ["Article 31", "? words"],
  ["grades 1 to 6", "? words"],
  ["baseline:", "label baseline"],
  ["Target", "label target"],
];

const DATES: readonly (readonly [string, string])[] = [
  ["by end 2020", "2020-01-01..2020-12-31"],
  ["during Q2 of 2019", "2019-04-01..2019-06-30"],
  ["May 2019 – March\n2020", "2019-05-01..2020-03-31"],
  ["May 2019\nJune 2020", "? 2019-05-01..2019-05-31, 2020-06-01..2020-06-30"],
  ["early 2020", "? 2020-01-01..2020-12-31"],
  ["03/04/2025", "? 2025-04-03..2025-04-03 | 2025-03-04..2025-03-04"],
  ["23/04/2025", "2025-04-23..2025-04-23"],
  ["End-March", "? no year: 03"],
  ["in the second quarter", "? no year: Q2"],
  ["(Monthly report)", "recurring"],
];

const KHMER: readonly (readonly [string, string])[] = [
  ["(៨០%) នៅឆ្នាំសិក្សា ២០២៤-២០២៥ ធៀបនឹងទិន្នន័យមូលដ្ឋាន ៧៥.៥%", "baseline 75.5 %; target 80 % @SY2024/25; up"],
  ["ពី ៣៤% ដល់ ៦០% ត្រឹមឆ្នាំ២០២០", "baseline 34 %; target 60 % @2020; up"],
  ["កើនដល់ (៧២%)", "target 72 %; up"],
  ["ថយចុះ ៤% មកនៅ (៣០%)", "by 4 %; target 30 %; down"],
  ["≤១០%", "target <= 10 %"],
  ["២-៤%", "2..4 %"],
  ["≥៦ វគ្គ/ឆ្នាំ", ">= 6 វគ្គ/ឆ្នាំ"],
  ["២,៧៥ ដុល្លារ", "2.75 USD"],
  ["១៥ ពាន់លានរៀល", "15000000000 KHR"],
  ["៨០% ឬលើសនេះ", "target >= 80 %"],
  ["១២​០ នាក់", "120 នាក់"],
  ["២០៥0", "? 2050"],
  ["ទិន្ន័យមូលដ្ឋាន", "label baseline"],
  ["គោលដៅ", "label target"],
  ["ខែមេសា-ខែមិថុនា ឆ្នាំ២០២៤", "2024-04-01..2024-06-30"],
  ["ថ្ងៃទី៣ ខែមករា ឆ្នាំ២០២២", "2022-01-03..2022-01-03"],
  ["ថ្ងៃទី ១៥.វិច្ឆិកា.២០២០", "2020-11-15..2020-11-15"],
  ["ត្រីមាសទី៣ ឆ្នាំ២០២០", "2020-07-01..2020-09-30"],
  ["ត្រីមាសទី២", "? no year: Q2"],
  ["ខែធ្នូ", "? no year: 12"],
  ["មិនទាន់កំណត់", "to-be-established"],
  ["គ្មាន", "empty"],
];

test.each([...PAIRS, ...CHANGES, ...VALUES, ...NOT_VALUES, ...DATES, ...KHMER])("%j says: %s", (text, expected) => {
  expect(short(readCell(text))).toBe(expected);
});

test("what a cell held stays as it was typed", () => {
  expect(readCell(" ៣៤\u200b% ").raw).toBe(" ៣៤\u200b% ");
});

describe("properties", () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const khmer = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
  const figureOf = (text: string) => {
    const { says, confidence } = readCell(text);
    return confidence === "sure" && says.kind === "figures" && says.figures.length === 1 ? says.figures[0] : null;
  };

  test("a percentage comes back from every way of writing it", () => {
    const forms: readonly ((value: string) => string)[] = [
      (value) => `${value}%`,
      (value) => `${value} %`,
      (value) => `(${value}%)`,
      (value) => `${value} per cent`,
      (value) => `${value.replace(".", ",")}%`,
      (value) => `at least ${value}%`,
      (value) => `≥${khmer(value)}%`,
      (value) => `${khmer(value)} ភាគរយ`,
      (value) => `${value}% of communes`,
      (value) => `Target: ${value}%`,
      (value) => `to ${value}% by 2020`,
      (value) => `ឡើងដល់ (${khmer(value)}%)`,
    ];
    fc.assert(
      fc.property(percent, fc.constantFrom(...forms), (value, write) => {
        expect(figureOf(write(String(value)))).toMatchObject({ low: value, high: value, unit: "%", is: "level" });
      }),
    );
  });

  test("Khmer digits say what Latin ones say", () => {
    const text = fc.constantFrom("from # to # by 2020", "#%", "# km", "reduction of # (or #%)", "#-#%", "Q# 2019", "#");
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 2 }), (form, numbers) => {
        let next = 0;
        const latin = form.replace(/#/g, () => String(numbers[next++]));
        expect(short(readCell(khmer(latin)))).toBe(short(readCell(latin)));
      }),
    );
  });

  test("an amount of change is never taken for a level", () => {
    const verb = fc.constantFrom("reduction of", "increase of", "decrease in the number of wells of", "reduced by");
    fc.assert(
      fc.property(verb, percent, fc.constantFrom("%", " km", " wells"), (lead, value, unit) => {
        const { says } = readCell(`${lead} ${value}${unit}`);
        expect(says).toMatchObject({ kind: "figures", figures: [{ is: "change", low: value }] });
      }),
    );
  });

  test("a day that could be a month is asked about in both orders", () => {
    const small = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        small,
        small,
        fc.integer({ min: 1990, max: 2039 }),
        fc.constantFrom("/", ".", "-"),
        (a, b, year, sign) => {
          fc.pre(a !== b);
          const reading = readCell([a, b, year].join(sign));
          expect(reading).toMatchObject({ confidence: "unsure", says: { kind: "dates" } });
          expect(reading.candidates).toHaveLength(1);
        },
      ),
    );
  });

  test("no text makes it throw, and a question mark behind a text always makes it a question", () => {
    const word = fc.constantFrom(
      ..."from to by 5 60% (2018) 2020 - Baseline: T: TBD 1,2 → of ) ( halve ៥% ឆ្នាំ ខែមេសា per 1,000 F 38% ó 容 ???".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
          fc.string(),
        ),
        (text) => {
          expect(readCell(text).raw).toBe(text);
          const { says, confidence } = readCell(`${text} 5??`);
          if (says.kind === "figures") expect(confidence).toBe("unsure");
        },
      ),
    );
  });
});
