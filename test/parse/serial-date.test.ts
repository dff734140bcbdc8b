import fc from "fast-check";
import { isDateFormat, isoToSerial, serialToIso } from "../../src/parse/serial-date";

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

test.each(["yyyy-mm-dd", "dd/mm/yyyy", "d mmm yy", "mmm-yy", "mmmm", "[$-409]d-mmm-yy;@", "m/d/yy h:mm"])(
  "%s shows a day",
  (format) => expect(isDateFormat(format)).toBe(true),
);

test.each([null, "General", "0.00", "#,##0", "0%", "h:mm", "[h]:mm:ss", "mm:ss", '0 "days"', "0\\d", "[Red]0.0", "@"])(
  "%s shows no day",
  (format) => expect(isDateFormat(format)).toBe(false),
);
