import { keepLanguage, readLanguage } from "../../../src/taskpane/language/language-choice";

function store(kept: Record<string, string> = {}) {
  return () => ({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  });
}

const refused = () => {
  throw new Error("storage is refused");
};

test.each([
  ["km-KH", "km"],
  ["km", "km"],
  ["en-GB", "en"],
  ["fr-FR", "fr"],
  ["fr-CM", "fr"],
  ["de-DE", "en"],
  ["", "en"],
])("Excel in %s: the pane speaks %s", (locale, language) => {
  expect(readLanguage(store(), locale)).toBe(language);
});

test("what was chosen is kept and comes before Excel's language", () => {
  const storage = store();
  keepLanguage(storage, "en");
  expect(readLanguage(storage, "km-KH")).toBe("en");
  keepLanguage(storage, "km");
  expect(readLanguage(storage, "en-US")).toBe("km");
});

test("where storage is refused, Excel's language is spoken", () => {
  expect(() => keepLanguage(refused, "km")).not.toThrow();
  expect(readLanguage(refused, "km-KH")).toBe("km");
});
