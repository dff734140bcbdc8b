import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { frenchPane } from "../../src/messages/fr/pane-texts";
import { khmerPane } from "../../src/messages/km/pane-texts";

const root = join(__dirname, "../../src/messages");

function textsOf(language: string, chunk: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, language, chunk), "utf8")) as Readonly<Record<string, string>>;
}

/** Names of the arguments of an ICU text, however deep they stand. */
function argumentsOf(text: string, language: string): readonly string[] {
  const names = new Set<string>();
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect);
    else if (typeof part === "object" && part !== null) {
      const { type, value, options } = part as { type?: number; value?: unknown; options?: Record<string, unknown> };
      // Literals (0) and "#" (7) name no argument.
      if (typeof type === "number" && type !== 0 && type !== 7 && typeof value === "string") names.add(value);
      if (options) Object.values(options).forEach((option) => collect((option as { value: unknown }).value));
    }
  };
  collect(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

const chunks = ["fr", "km"].flatMap((language) =>
  readdirSync(join(root, language))
    .filter((name) => name.endsWith(".json"))
    .map((chunk) => [language, chunk] as const),
);

/** What is only said in English, and therefore marked as English wherever it is shown in a page of another language. */
const ONLY_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  km: ["cfr.json"],
};
/** The terminal and the page around the preview's spreadsheet speak English alone. */
const NOT_IN_THE_PANE = ["cli.json", "preview.json", "common.json"];
/** Texts of the terminal in chunks that the pane has too; the pane refuses a CSV in the terminal's words. */
const ofTerminal = (key: string) =>
  (key.startsWith("cli.") && !key.startsWith("cli.usage.import-")) || key.endsWith(".cli");

const wanted = ["fr", "km"].flatMap((language) =>
  readdirSync(join(root, "en"))
    .filter((name) => name.endsWith(".json") && !NOT_IN_THE_PANE.includes(name))
    .map((chunk) => [language, chunk] as const),
);

test("the chunks that are only in English are there and in no other language", () => {
  for (const [language, names] of Object.entries(ONLY_ENGLISH))
    for (const chunk of names) {
      expect(readdirSync(join(root, "en"))).toContain(chunk);
      expect(readdirSync(join(root, language))).not.toContain(chunk);
    }
});

test.each(wanted.filter(([language, chunk]) => !ONLY_ENGLISH[language]?.includes(chunk)))(
  "%s/%s says everything that the pane and the sheets can say",
  (language, chunk) => {
    const translated = textsOf(language, chunk);
    const missing = Object.keys(textsOf("en", chunk)).filter(
      (key) => !ofTerminal(key) && translated[key] === undefined,
    );
    expect(missing).toEqual([]);
  },
);

test.each([
  ["fr", frenchPane],
  ["km", khmerPane],
])("the pane in %s has the texts of every chunk of its language", (language, catalogue) => {
  const texts = readdirSync(join(root, language))
    .filter((name) => name.endsWith(".json"))
    .flatMap((chunk) => Object.entries(textsOf(language, chunk)));
  expect(texts.filter(([key, text]) => catalogue[key] !== text)).toEqual([]);
});

describe.each(chunks)("%s/%s", (language, chunk) => {
  const english = textsOf("en", chunk);
  const translated = textsOf(language, chunk);

  test("says something, and has only keys that are there in English", () => {
    expect(Object.keys(translated).length).toBeGreaterThan(0);
    expect(Object.keys(translated).filter((key) => english[key] === undefined)).toEqual([]);
  });

  test("asks for the same arguments as the English text", () => {
    const differing = Object.entries(translated).flatMap(([key, text]) => {
      const [ours, theirs] = [argumentsOf(text, language), argumentsOf(english[key] ?? "", "en")];
      return ours.join() === theirs.join() ? [] : [`${key}: ${ours.join()} for ${theirs.join()}`];
    });
    expect(differing).toEqual([]);
  });

  test("leaves no text blank", () => {
    expect(Object.keys(translated).filter((key) => !translated[key]?.trim())).toEqual([]);
  });

  test("says all texts of a rule, or none of them", () => {
    const ruleOf = (key: string) => (key.startsWith("rules.") ? key.split(".")[1] : null);
    const begun = new Set(Object.keys(translated).map(ruleOf));
    expect(
      Object.keys(english).filter((key) => ruleOf(key) && begun.has(ruleOf(key)) && translated[key] === undefined),
    ).toEqual([]);
  });
});
