import fc from "fast-check";
import { measure } from "../../../src/jmi/progress/measure";
import type { Measurable, Measured } from "../../../src/jmi/progress/measure";
import { readValue } from "../../../src/parse/read-value";
import type { CellValue } from "../../../src/grid/grid";

const at = { sheet: "Matrix", row: 0, column: 0 };

function indicator(baseline: CellValue, target: CellValue, actual: CellValue, text = "Indicator"): Measurable {
  const value = (cell: CellValue) => ({ at, from: "column" as const, reading: readValue(cell, null, "1900") });
  return { baseline: value(baseline), targets: [value(target)], actual: value(actual), text };
}

/** A result in short: "150%", "kept", "not kept", "met", "not met: baseline missing", "target missing, down". */
function told(measured: Measured): string {
  switch (measured.kind) {
    case "share":
      return `${Number((measured.share * 100).toFixed(6))}%`;
    case "kept":
      return measured.isMet ? "kept" : "not kept";
    case "met":
      return `${measured.isMet ? "met" : "not met"}${measured.why ? `: ${reason(measured.why)}` : ""}`;
    case "none":
      return [reason(measured.why), measured.moved].filter((part) => part !== null).join(", ");
  }
}

function reason(why: Extract<Measured, { kind: "none" }>["why"]): string {
  if (why.because === "value") return `${why.of} ${why.is}`;
  return why.because === "units" ? `units: ${why.units.join(" / ")}` : "direction";
}

test.each<[CellValue, CellValue, CellValue, string, string]>([
  // baseline, target, actual, indicator, result
  [38, 45, 58, "Deliveries by trained staff", "285.714286%"],
  ["38%", "45%", "40%", "", "28.571429%"],
  [21, 18, 19.5, "Repetition rate", "50%"],
  [21, 18, 24, "Repetition rate", "-100%"],
  [0, 10, 0, "", "0%"],
  [640, "1,200 schools", 910, "", "48.214286%"],
  ["12 villages", "30 communes", 15, "", "16.666667%"],
  ["38%", "at least 45%", "45%", "", "100%"],
  // Target and baseline are the same.
  ["60%", "at least 60%", "61%", "Forest cover", "kept"],
  ["60%", "at least 60%", "59%", "Forest cover", "not kept"],
  ["5%", "at most 5%", "6%", "Losses", "not kept"],
  ["60%", "60%", "60%", "Maintaining forest cover", "kept"],
  ["60%", "60%", "62%", "Maintaining forest cover", "direction, up"],
  ["60%", "60%", "62%", "Increase forest cover", "kept"],
  // No baseline: reaching the target is all that can be told.
  [null, "50%", "58%", "Increase deliveries", "met: baseline missing"],
  [null, "50%", "40%", "Increase deliveries", "not met: baseline missing"],
  [null, "50%", "40%", "Reduce losses", "met: baseline missing"],
  ["TBD", "at least 80%", "70%", "", "not met: baseline to-be-established"],
  [null, "50%", "58%", "Deliveries", "direction"],
  [null, "50%", "50%", "Deliveries", "met: baseline missing"],
  ["unknown number", "at least 5", 6, "", "met: baseline words"],
  // No target, no actual.
  ["91.9%", null, "91.3%", "Net enrolment", "target missing, down"],
  ["91.9%", "to be determined", "92%", "Net enrolment", "target to-be-established, up"],
  [12, 40, null, "", "actual missing"],
  [null, null, null, "", "actual missing"],
  [12, 40, "TBD", "", "actual to-be-established"],
  // What is not surely one number of the same unit is never computed with.
  [38, "45%", 40, "", "units: 45 % / 40"],
  ["38%", "45%", 40, "", "units: 45 % / 40"],
  [38, "45%", "40%", "Increase it", "not met: units: 38 / 45 % / 40 %"],
  ["USD 100", "USD 200", "KHR 150", "", "units: 200 USD / 150 KHR"],
  [12, 40, "over 20", "", "actual bounded"],
  ["over 500", 600, 550, "More", "not met: baseline bounded"],
  [12, 40, "20 or 25", "", "actual unreadable"],
  [12, 40, { error: "#REF!" }, "", "actual unreadable"],
  // States in words.
  ["draft", "Law promulgated", "promulgated", "", "met"],
  ["draft", "Law promulgated", "adopted", "", "actual words"],
  ["draft", "Law promulgated", "not yet promulgated", "", "actual words"],
])("%j → %j, now %j (%s): %s", (baseline, target, actual, text, expected) => {
  expect(told(measure(indicator(baseline, target, actual, text)))).toBe(expected);
});

const level = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });

describe("for any numbers", () => {
  test("the share is a number, and the formula's", () => {
    fc.assert(
      fc.property(level, level, level, (baseline, target, actual) => {
        const measured = measure(indicator(baseline, target, actual));
        if (measured.kind === "share") {
          expect(Number.isFinite(measured.share)).toBe(true);
          expect(measured.share).toBeCloseTo((actual - baseline) / (target - baseline), 9);
        } else expect(baseline === target || !Number.isFinite((actual - baseline) / (target - baseline))).toBe(true);
      }),
    );
  });

  test("a target below the baseline is measured like its mirror image above it", () => {
    fc.assert(
      fc.property(level, level, level, (baseline, target, actual) => {
        const [up, down] = [
          measure(indicator(baseline, target, actual)),
          measure(indicator(-baseline, -target, -actual)),
        ];
        expect(down.kind === "share" && down.share).toBe(up.kind === "share" && up.share);
      }),
    );
  });

  test("nothing is clipped: beyond the target is more than 1, away from it negative", () => {
    const step = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(level, step, step, (baseline, way, more) => {
        const shareOf = (actual: number) => {
          const measured = measure(indicator(baseline, baseline + way, actual));
          return measured.kind === "share" ? measured.share : null;
        };
        expect(shareOf(baseline + way + more)).toBeGreaterThan(1);
        expect(shareOf(baseline - more)).toBeLessThan(0);
      }),
    );
  });
});

test("numbers too large to subtract give no infinite share", () => {
  expect(told(measure(indicator(-1e308, -1e308 + 1e293, 1.7e308)))).toBe("actual unreadable");
});
