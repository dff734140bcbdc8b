import { isDateFormat } from "../../src/parse/serial-date";

test.each(["yyyy-mm-dd", "dd/mm/yyyy", "d mmm yy", "mmm-yy", "mmmm", "[$-409]d-mmm-yy;@", "m/d/yy h:mm"])(
  "%s shows a day",
  (format) => expect(isDateFormat(format)).toBe(true),
);

test.each([null, "General", "0.00", "#,##0", "0%", "h:mm", "[h]:mm:ss", "mm:ss", '0 "days"', "0\\d", "[Red]0.0", "@"])(
  "%s shows no day",
  (format) => expect(isDateFormat(format)).toBe(false),
);
