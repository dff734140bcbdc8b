import { readValue } from "../../src/parse/read-value";

test("a number under a percent format is what people see", () => {
  expect(readValue(0.07, "0%", "1900")).toMatchObject({ state: "value", value: 7, unit: "%" });
  expect(readValue(0.3825, "0.00%", "1900")).toMatchObject({ value: 38.25, unit: "%" });
  expect(readValue(7, '0 "%"', "1900")).toMatchObject({ value: 7, unit: null });
});

test("zero is a value, blank is missing, an error is unreadable", () => {
  expect(readValue(0, null, "1900")).toMatchObject({ state: "value", value: 0 });
  expect(readValue(null, null, "1900")).toEqual({ state: "missing" });
  expect(readValue("  ", null, "1900")).toEqual({ state: "missing" });
  expect(readValue({ error: "#N/A" }, null, "1900")).toEqual({ state: "unreadable", raw: "#N/A" });
});

test("a day is a state with its date, in both date systems", () => {
  expect(readValue(43830, "yyyy-mm-dd", "1900")).toEqual({
    state: "text",
    raw: "2019-12-31",
    date: "2019-12-31",
    lastDay: "2019-12-31",
  });
  expect(readValue(43830 - 1462, "yyyy-mm-dd", "1904")).toMatchObject({ date: "2019-12-31" });
  expect(readValue(60, "yyyy-mm-dd", "1900")).toMatchObject({ state: "unreadable" });
});

test.each([
  ["38% in December 2006", 38, "%", "2006-12"],
  ["2 (2017)", 2, null, "2017"],
  ["60% by end 2020", 60, "%", "2020"],
  ["12 inspectors, 2018", 12, "inspectors", "2018"],
  ["In 2018: 34%", 34, "%", "2018"],
  ["Increase to 60% by 2020", 60, "%", "2020"],
  ["USD 36,000 (2018)", 36000, "USD", "2018"],
])("%j is one value with its date", (text, value, unit, date) => {
  expect(readValue(text, null, "1900")).toMatchObject({ state: "value", value, unit, date, confidence: "sure" });
});

test.each([
  ["Law adopted", "text"],
  ["Law adopted by December 2020", "text"],
  ["TBD", "to-be-established"],
  ["n/a", "missing"],
  ["70-80", "unreadable"],
  ["217 (85%)", "unreadable"],
  ["34% (2018), 40% (2019)", "unreadable"],
])("%j is %s", (text, state) => {
  expect(readValue(text, null, "1900").state).toBe(state);
});
