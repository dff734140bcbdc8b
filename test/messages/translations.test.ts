import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";

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

describe.each(chunks.filter(([, chunk]) => chunk.startsWith("template-") || chunk === "review.json"))(
  "the template's %s/%s",
  (language, chunk) => {
    test("is all there, examples too", () => {
      const [english, translated] = [textsOf("en", chunk), textsOf(language, chunk)];
      expect(Object.keys(english).filter((key) => !(key in translated))).toEqual([]);
    });
  },
);

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
