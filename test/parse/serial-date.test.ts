import { daySerial } from "../../src/grid/day-serial";
import { isDateFormat, shownDate } from "../../src/parse/serial-date";

test.each(["yyyy-mm-dd", "dd/mm/yyyy", "d mmm yy", "mmm-yy", "mmmm", "[$-409]d-mmm-yy;@", "m/d/yy h:mm"])(
  "%s shows a day",
  (format) => expect(isDateFormat(format)).toBe(true),
);

test.each([null, "General", "0.00", "#,##0", "0%", "h:mm", "[h]:mm:ss", "mm:ss", '0 "days"', "0\\d", "[Red]0.0", "@"])(
  "%s shows no day",
  (format) => expect(isDateFormat(format)).toBe(false),
);

test.each([
  ["mmm-yy", "2020-12-01", "2020-12"],
  ["mmmm yyyy", "2020-12-01", "2020-12"],
  ["mmm-yy", "2020-12-15", "2020-12-15"],
  ["yyyy", "2020-01-01", "2020"],
  ["yyyy", "2020-12-01", "2020-12-01"],
  ["dd/mm/yyyy", "2020-12-01", "2020-12-01"],
  ['"day" mm/yyyy', "2020-12-01", "2020-12"],
  [null, "2020-12-01", "2020-12-01"],
])("under %j the serial of %s shows %s", (format, day, shown) =>
  expect(shownDate(daySerial(day, "1900"), format, "1900")).toBe(shown),
);
