import fc from "fast-check";
import { daySerial, isoToSerial, parseIsoInstant, serialToIso } from "../../src/grid/day-serial";

test("serial numbers of the 1900 system are the days Excel shows", () => {
  expect(serialToIso(1, "1900")).toBe("1900-01-01");
  expect(serialToIso(59, "1900")).toBe("1900-02-28");
  expect(serialToIso(61, "1900")).toBe("1900-03-01");
  expect(serialToIso(39082, "1900")).toBe("2006-12-31");
  expect(serialToIso(43831.75, "1900")).toBe("2020-01-01");
  expect(serialToIso(2958465, "1900")).toBe("9999-12-31");
});

test("days that never were are no days: 29 February 1900, day 0, negative, after 9999", () => {
  for (const serial of [60, 0, -1, 2958466, Number.NaN]) expect(serialToIso(serial, "1900")).toBeNull();
  expect(isoToSerial("1900-02-29", "1900")).toBeNull();
  expect(isoToSerial("2019-02-29", "1900")).toBeNull();
});

test("the 1904 system begins at zero and lies 1,462 days away", () => {
  expect(serialToIso(0, "1904")).toBe("1904-01-01");
  expect(serialToIso(39082 - 1462, "1904")).toBe("2006-12-31");
  expect(isoToSerial("1903-12-31", "1904")).toBeNull();
});

test("every day comes back from its serial in both systems, as the platform's own calendar has it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2958465 }),
      fc.constantFrom("1900" as const, "1904" as const),
      (serial, system) => {
        const iso = serialToIso(system === "1904" ? serial - 61 : serial, system);
        if (iso === null) return;
        expect(isoToSerial(iso, system)).toBe(system === "1904" ? serial - 61 : serial);
        expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
      },
    ),
  );
});

test("an ISO day of a file is its serial, with its time of day as a fraction; other text is none", () => {
  expect(parseIsoInstant("2020-01-01T18:00:00Z", "1900")).toBe(43831.75);
  expect(parseIsoInstant(" 2020-01-01 ", "1904")).toBe(43831 - 1462);
  for (const text of ["2019-02-29", "2020-13-01", "1 May 2020", ""]) expect(parseIsoInstant(text, "1900")).toBeNull();
});

test("a day that a plan names has to be one", () => {
  expect(daySerial("2026-03-31", "1900")).toBe(46112);
  expect(() => daySerial("2026-02-30", "1900")).toThrow("2026-02-30");
});
