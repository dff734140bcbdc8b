import fc from "fast-check";
import { readNumber } from "../../src/parse/read-number";

const NUMBERS: readonly (readonly [string, number, string | null, string, string])[] = [
  ["38", 38, null, "exact", "sure"],
  ["12.5%", 12.5, "%", "exact", "sure"],
  ["79.00 %", 79, "%", "exact", "sure"],
  ["1,234", 1234, null, "exact", "sure"],
  ["1,234,567.5", 1234567.5, null, "exact", "sure"],
  ["1,25", 1.25, null, "exact", "sure"],
  ["1,2345", 1.2345, null, "exact", "sure"],
  ["0,500", 0.5, null, "exact", "unsure"],
  ["1234,567", 1234.567, null, "exact", "unsure"],
  ["1 234,5", 1234.5, null, "exact", "sure"],
  ["1\u00a0234", 1234, null, "exact", "sure"],
  ["1.234.567,8", 1234567.8, null, "exact", "sure"],
  ["-3.5", -3.5, null, "exact", "sure"],
  ["\u22123", -3, null, "exact", "sure"],
  ["(45 %)", 45, "%", "exact", "sure"],
  ["40 per cent", 40, "%", "exact", "sure"],
  ["40 percent1", 40, "%", "exact", "sure"],
  ["$1,500", 1500, "USD", "exact", "sure"],
  ["$200M", 200_000_000, "USD", "exact", "sure"],
  ["US$ 170,000.00", 170_000, "USD", "exact", "sure"],
  ["USD 36,000", 36_000, "USD", "exact", "sure"],
  ["about $60,000", 60_000, "USD", "about", "sure"],
  ["2.5 million", 2_500_000, null, "exact", "sure"],
  ["214km", 214, "km", "exact", "sure"],
  ["Over\n500,000 ha", 500_000, "ha", "at-least", "sure"],
  ["≥ 80 %", 80, "%", "at-least", "sure"],
  ["at least 75%", 75, "%", "at-least", "sure"],
  ["au moins 75 %", 75, "%", "at-least", "sure"],
  ["plus de 100 villages", 100, "villages", "at-least", "sure"],
  ["pas plus de 3 jours", 3, "jours", "at-most", "sure"],
  ["pas moins de 3 jours", 3, "jours", "at-least", "sure"],
  ["moins de 5 pour cent", 5, "%", "at-most", "sure"],
  ["environ 2,5 millions", 2_500_000, null, "about", "sure"],
  ["30 ou plus", 30, null, "at-least", "sure"],
  ["៦០%។", 60, "%", "exact", "sure"],
  ["no more than 3 days", 3, "days", "at-most", "sure"],
  ["500+", 500, null, "at-least", "sure"],
  ["30 or more", 30, null, "at-least", "sure"],
  ["less than 5%", 5, "%", "at-most", "sure"],
  ["25 per 1,000 live births", 25, "per 1000 live births", "exact", "sure"],
  ["12 village libraries", 12, "village libraries", "exact", "sure"],
  ["60% of rural households", 60, "%", "exact", "sure"],
  ["Twice", 2, null, "exact", "sure"],
  ["Five district offices", 5, "district offices", "exact", "sure"],
  ["One district office", 1, "district office", "exact", "unsure"],
  ["Four Rivers Programme", 4, "Rivers Programme", "exact", "unsure"],
  ["18.1 Land law", 18.1, "Land law", "exact", "unsure"],
  ["3/5", 3, "per 5", "exact", "unsure"],
  ["4.", 4, null, "exact", "unsure"],
  ["1.5m USD", 1_500_000, "USD", "exact", "sure"],
  ["$2 million per year", 2_000_000, "USD per year", "exact", "sure"],
  ["១,៥ លានរៀល", 1_500_000, "KHR", "exact", "sure"],
  ["យ៉ាងតិច ៤០ភាគរយ", 40, "%", "at-least", "sure"],
  ["មិនលើស ៣ ថ្ងៃ", 3, "days", "at-most", "sure"],
  ["២៥នាក់", 25, "នាក់", "exact", "sure"],
  ["៩៥%", 95, "%", "exact", "sure"],
  ["2006", 2006, null, "exact", "unsure"],
  ["2006 km", 2006, "km", "exact", "sure"],
  ["0", 0, null, "exact", "sure"],
];

test.each(NUMBERS)("reads %j as %d %s", (text, value, unit, bound, confidence) => {
  expect(readNumber(text)).toEqual({ state: "number", value, unit, bound, confidence });
});

test.each([
  "70-80",
  "5-10%",
  "70 to 80",
  "from 3 to 5",
  "50% increase",
  "217 (85%)",
  "1,234,5",
  "1.2.3",
  "45% by 2007",
  "5 ???",
])("does not take %j for one value", (text) => expect(readNumber(text).state).toBe("unreadable"));

test.each(["", "promulgated", "Article 18", "Stage 2", "Prakas 42", "grade 6", "Q3", "vi.", "increase"])(
  "finds no number in %j",
  (text) => expect(readNumber(text).state).toBe("none"),
);

test("a number written with thousands commas comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (value) => {
      const reading = readNumber(value.toLocaleString("en-US"));
      expect(reading).toMatchObject({ state: "number", value, confidence: "sure" });
    }),
  );
});

test("no text makes it throw, and nothing but a finite number is called a number", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.constantFrom("", "%", " km", "$"), (text, unit) => {
      const reading = readNumber(text + unit);
      if (reading.state === "number") expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});
