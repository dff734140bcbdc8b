import fc from "fast-check";
import { readIndicatorText } from "../../src/parse/read-indicator-text";
import type { Reading } from "../../src/parse/reading";

/** "34 % @2018", "60 % @2020-12 ?" (unsure), ">= 80 %", "missing", "unreadable", "text". */
function short(reading: Reading): string {
  if (reading.state !== "value") return reading.state;
  const sign = { exact: "", "at-least": ">= ", "at-most": "<= ", about: "~ " }[reading.bound];
  return `${sign}${reading.value}${reading.unit === null ? "" : ` ${reading.unit}`}${reading.date === null ? "" : ` @${reading.date}`}${reading.confidence === "sure" ? "" : " ?"}`;
}

/** The words of French matrices and Khmer ones; what is not labelled and could be a range stays a question. */
const OTHER_LANGUAGES: readonly (readonly [string, string, string])[] = [
  ["Référence : 34 % (2018). Cible : 60 % d’ici décembre 2020", "34 % @2018", "60 % @2020-12"],
  ["Part analysée. Valeur de référence (2018) : 34 %. Valeur cible (2020) : 60 %", "34 % @2018", "60 % @2020"],
  ["Situation de référence en 2018 : 12 puits ; Cible en 2020 : 30 puits", "12 puits @2018", "30 puits @2020"],
  ["Niveau de départ : à déterminer. Cible : au moins 80 %", "to-be-established", ">= 80 %"],
  ["60 % des puits analysés d'ici fin 2026", "missing", "60 % @2026"],
  ["Nombre de centres de référence 12", "missing", "missing"],
  ["Part des villages cibles atteints : 50 %", "missing", "missing"],
  ["de 34 % (2018) à 60 % d'ici décembre 2020", "34 % @2018", "60 % @2020-12"],
  ["Réduire les pertes de 30 % à 20 %", "30 %", "20 %"],
  ["Part des villages de 30 % à 40 %", "30 % ?", "40 % ?"],
  ["Le taux est passé de 30 % en 2018 à 40 % en 2020", "30 % @2018 ?", "40 % @2020 ?"],
  ["Augmenter de 5 % la part des villages", "missing", "unreadable"],
  ["គោលដៅ៖ ៦០%។", "missing", "60 %"],
  ["ទិន្នន័យមូលដ្ឋាន៖ ៣៤% (២០១៨) ប្រភព៖ អង្កេត", "34 % @2018", "missing"],
  ["ទិន្នន័យមូលដ្ឋាន៖ ៣៤% (២០១៨)។ គោលដៅ៖ ៦០% (២០២០)", "34 % @2018", "60 % @2020"],
  ["ទិន្នន័យមូលដ្ឋាន ឆ្នាំ២០១៨៖ ៣៤%។ គោលដៅ ឆ្នាំ២០២០៖ ៦០%", "34 % @2018", "60 % @2020"],
];

test.each(OTHER_LANGUAGES)("in %j the baseline is %s and the target %s", (text, baseline, targets) => {
  const reading = readIndicatorText(text);
  expect([short(reading.baseline), reading.targets.map(short).join(", ")]).toEqual([baseline, targets]);
});

const TEXTS: readonly (readonly [string, string, string])[] = [
  ["Number of wells: 40 by 2020", "missing", "40 @2020"],
  ["Number of wells: 40 by 2020; baseline not yet available", "missing", "40 @2020"],
  ["Wells of stage 2 by 2020", "missing", "missing"],
  ["Number of meetings: 2 per year", "missing", "unreadable"],
  ["Number of villages increased by 200 (from 800 to 1,000) by 2020", "missing", "unreadable"],
  ["Increase enrolment from 800 to 1,000", "missing", "unreadable"],
  ["Pupils of grades from 1 to 6", "missing", "missing"],
  ["from 34% (2018) to 60% by December 2020", "34 % @2018", "60 % @2020-12"],
  ["Share of communes with a water committee, from 34% (2018) to 60% by December 2020", "34 % @2018", "60 % @2020-12"],
  ["to 60% by December 2020 from 34% in 2018", "34 % @2018", "60 % @2020-12"],
  ["from 21% in SY 2017/18 to 18% in SY 2019/20", "21 % @SY2017/18", "18 % @SY2019/20"],
  ["to 45% by December 2020 (38% in December 2018)", "38 % @2018-12", "45 % @2020-12"],
  ["to 45% by December 2020 (38%)", "38 % ?", "45 % @2020-12 ?"],
  ["Baseline: 34% (2018). Target: 60% (2020)", "34 % @2018", "60 % @2020"],
  [
    "Trained inspectors. Baseline: 12 inspectors in 2018; Target: 30 inspectors by end 2020",
    "12 inspectors @2018",
    "30 inspectors @2020",
  ],
  ["Baseline (2018): 34%\nTarget (2020): 60%", "34 % @2018", "60 % @2020"],
  ["• Baseline (2018): 34%\n• Target (2020): 60%", "34 % @2018", "60 % @2020"],
  ["[Baseline 34% (Dec 2018), Target 60% (Dec 2020)]", "34 % @2018-12", "60 % @2020-12"],
  ["Baseline (34% in 2018), Target (60% in 2020)", "34 % @2018", "60 % @2020"],
  ["Baseline: 34% in 2018 (source: water survey). Target: 60% by 2020 (MRD)", "34 % @2018", "60 % @2020"],
  ["Baseline: 34% (2018). Target: 60% by 2020 (NSDP M&E framework; register)", "34 % @2018", "60 % @2020"],
  ["Baseline: 34% (2018). Target: 60% by 2020. (NSDP indicator 12; source: register)", "34 % @2018", "60 % @2020"],
  ["Baseline: 34% (2018). Target: 60% by 2020 (rural)", "34 % @2018", "unreadable"],
  ["Baseline: 34 (2018). Target: 60 by 2020 (KHR)", "34 @2018", "unreadable"],
  ["Baseline: 34% (2018). Target: 60% by 2020 (MRD 45%)", "34 % @2018", "unreadable"],
  ["Baseline: 34% (2018). Target: 60% by 2020 (more than the survey of MRD)", "34 % @2018", "unreadable"],
  ["60% of wells are tested by December 2020 (34% in 2018)", "34 % @2018", "60 % @2020-12"],
  ["2,000 wells by December 2011 (1,200 in 2009)", "1200 wells @2009 ?", "2000 wells @2011-12 ?"],
  ["2,000 wells by December 2011 (1,200 in the north)", "missing", "unreadable"],
  ["217 (85%) by December 2020", "missing", "unreadable"],
  ["Wells dug: 5 in 2018, 10 in 2020", "5 @2018 ?", "10 @2020 ?"],
  ["Phase 1 in 2018, phase 2 in 2020", "missing", "missing"],
  ["60% of wells are tested by December 2018 (34% in 2020)", "34 % @2020 ?", "60 % @2018-12 ?"],
  ["Baseline 2018: 34%; Target 2020: 60%", "34 % @2018", "60 % @2020"],
  ["Baseline status: 34%; target 60% by 2020", "34 %", "60 % @2020"],
  ["Baseline situation in 2018: 34%; target 60% by 2020", "34 % @2018", "60 % @2020"],
  ["B: 35% T: 50%", "35 %", "50 %"],
  ["Baseline: 2 (2017)", "2 @2017", "missing"],
  ["Baseline: TBD. Target: 60%", "to-be-established", "60 %"],
  ["Baseline: no law. Target: law adopted by 2020", "text", "text"],
  ["Baseline: 0; Target: 25 km", "0", "25 km"],
  ["35% -> 50%", "35 %", "50 %"],
  ["35% (2018) → 50% (2020)", "35 % @2018", "50 % @2020"],
  ["from 34% (2018) to 45% by 2019 and 60% by 2020", "34 % @2018", "45 % @2019, 60 % @2020"],
  ["45% by 2019 and 60% by 2020", "missing", "45 % @2019, 60 % @2020"],
  ["Target 2019: 45%; Target 2020: 60%; Baseline 2018: 30%", "30 % @2018", "45 % @2019, 60 % @2020"],
  ["from 12 laws (2018) to 30 laws by 2020", "12 laws @2018", "30 laws @2020"],
  ["from 12 (2018) to 30 by 2020", "12 @2018", "30 @2020"],
  ["from 12 to 30 by 2020", "12 ?", "30 @2020 ?"],
  ["34% in 2018 to 60% in 2020", "34 % @2018", "60 % @2020"],
  ["USD 2.5 million (2018) to USD 4 million (2020)", "2500000 USD @2018", "4000000 USD @2020"],
  ["60% in 2020 to 34% in 2018", "missing", "unreadable"],
  ["60% of roads paved by 2020, up from 34% in 2018", "34 % @2018", "60 % @2020"],
  ["reduced from 99 days (2018) to 20 days by 2020", "99 days @2018", "20 days @2020"],
  ["reduced from 99 days (2018) to 20 days (2020)", "99 days @2018 ?", "20 days @2020 ?"],
  ["Baseline: 34% (2018). Target: 45% by 2019; 60% by 2020", "34 % @2018", "45 % @2019, 60 % @2020"],
  ["Baseline: 34% (2018). Target: 45% (2019), 60% (2020)", "34 % @2018", "45 % @2019, 60 % @2020"],
  ["Baseline: 34%. Target: 60% by 2020; 45% by 2019", "34 %", "unreadable"],
  ["Roads law adopted by June 2020. Baseline: no law", "text", "text"],
  ["Number of laws adopted by June 2020", "missing", "missing"],
  ["Laws adopted since June 2020", "missing", "missing"],
  ["from 34 (2018) to 60% by 2020", "34 % @2018 ?", "60 % @2020 ?"],
  ["decreased from 91.9% to 91.3%", "91.9 % ?", "91.3 % ?"],
  ["to 50% by December 2020", "missing", "50 % @2020-12"],
  ["At least 75% of rural wells tested", "missing", ">= 75 %"],
  ["for maintaining 60% forest cover", "missing", ">= 60 %"],
  ["90% of new school plans costed", "missing", "90 %"],
  ["by December 2020 reach 60% of villages", "missing", "60 % @2020-12"],
  ["38% in December 2018", "missing", "38 % @2018-12 ?"],
  ["Reduction of 70-80 casualties and of 5-10% of land", "missing", "unreadable"],
  ["from 34% to 12 km by 2020", "missing", "unreadable"],
  ["Survival rate from grades 1 to 6", "missing", "missing"],
  ["Number of schools with 2 latrines", "missing", "missing"],
  ["Net enrolment in primary school (total, and by sex)", "missing", "missing"],
  ["Infant deaths per 1,000 live births", "missing", "missing"],
  ["Indicator with baseline and target", "missing", "missing"],
  ["NSDP 2019-2023 monitored annually", "missing", "missing"],
  ["Increase enrolment", "missing", "missing"],
  ["", "missing", "missing"],
];

test.each(TEXTS)("reads %j: baseline %s, targets %s", (text, baseline, targets) => {
  const reading = readIndicatorText(text);
  expect([short(reading.baseline), reading.targets.map(short).join(", ")]).toEqual([baseline, targets]);
});

test("two labelled percentages always come back as they were written", () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const year = fc.integer({ min: 1995, max: 2030 });
  const form = fc.constantFrom(
    (a: number, y: number, b: number, z: number) => `Baseline: ${a}% (${y}). Target: ${b}% (${z})`,
    (a: number, y: number, b: number, z: number) => `from ${a}% (${y}) to ${b}% by ${z}`,
    (a: number, y: number, b: number, z: number) => `to ${b}% by ${z} (${a}% in ${y})`,
  );
  fc.assert(
    fc.property(percent, percent, year, fc.integer({ min: 1, max: 5 }), form, (a, b, from, span, write) => {
      const { baseline, targets } = readIndicatorText(write(a, from, b, from + span));
      expect(baseline).toMatchObject({ state: "value", value: a, unit: "%", date: String(from), confidence: "sure" });
      expect(targets).toMatchObject([
        { state: "value", value: b, unit: "%", date: String(from + span), confidence: "sure" },
      ]);
    }),
  );
});

test("no text makes it throw and there is always a target to speak of", () => {
  const word = fc.constantFrom(
    "from",
    "to",
    "by",
    "5",
    "60%",
    "(2018)",
    "2020",
    "-",
    "Baseline:",
    "T:",
    "TBD",
    "1,2",
    "→",
    "of",
    ")",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      expect(readIndicatorText(words.join(" ")).targets.length).toBeGreaterThan(0);
    }),
  );
});
