import { NoValuesError, toDoorError } from "../../src/excel/errors";
import type { DoorError } from "../../src/grid/edit";
import { createTranslate } from "../../src/messages/translate";

/** As the library throws it: a code, a place in the program, a message that may quote a cell. */
function hostError(code: string): Error {
  return Object.assign(new Error("cell says: Amina Diallo, 71%"), {
    code,
    debugInfo: { errorLocation: "Range.formulas" },
  });
}

test.each<[string, DoorError["code"]]>([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "sheet-missing"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RequestTooLarge", "too-large"],
  ["InactiveWorkbook", "inactive-workbook"],
  ["InvalidSelection", "inactive-workbook"],
  ["ApiNotFound", "not-supported"],
  ["UnsupportedFeature", "not-supported"],
  ["NotImplemented", "not-supported"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("Excel's %s is told as %s", (code, expected) => {
  expect(toDoorError(hostError(code), "Matrix")).toEqual({
    code: expected,
    detail: `${code} at Range.formulas`,
    sheet: "Matrix",
  });
});

test("an answer without values is told as too large", () => {
  expect(toDoorError(new NoValuesError("values are left out")).code).toBe("too-large");
});

test("whatever else is thrown is unknown and not lost", () => {
  expect(toDoorError(new TypeError("x is undefined"))).toEqual({
    code: "unknown",
    detail: "TypeError: x is undefined",
    sheet: null,
  });
  expect(toDoorError("plain text").code).toBe("unknown");
  expect(toDoorError(null).code).toBe("unknown");
});

test.each<DoorError["code"]>([
  "cell-editing",
  "protected",
  "sheet-missing",
  "too-large",
  "inactive-workbook",
  "not-supported",
  "unknown",
])("%s has a sentence that says what to do and needs nothing filled in", (code) => {
  const text = createTranslate()(`error.${code}`);
  expect(text).not.toContain("error.");
  expect(text.split(/[.!]\s/).length).toBeGreaterThan(1);
});
