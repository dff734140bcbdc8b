import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { cfrRules } from "../../src/cfr/rules";
import { jmiRules } from "../../src/jmi/rules";
import { english } from "../../src/messages/en";
import { createTranslate } from "../../src/messages/translate";

const root = join(__dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, "utf8")] : [];
  });
}

describe("the English catalogue", () => {
  test.each(Object.entries(english))("%s is well-formed ICU text", (_, text) => {
    expect(text.trim()).not.toBe("");
    expect(() => new IntlMessageFormat(text, "en", undefined, { ignoreTag: true })).not.toThrow();
  });

  test("no key is given in two files", () => {
    const folder = join(root, "src/messages/en");
    const keys = readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => Object.keys(JSON.parse(readFileSync(join(folder, name), "utf8")) as object));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("every rule has a title, and every message of it says what, why and what to do", () => {
    const missing = [...cfrRules, ...jmiRules]
      .flatMap((rule) => [
        ...[`rules.${rule.id}.title`],
        ...rule.messages.flatMap((message) =>
          ["what", "why", "do"].map((part) => `rules.${rule.id}.${message}.${part}`),
        ),
      ])
      .filter((key) => english[key] === undefined);
    expect(missing).toEqual([]);
  });

  test("every text of a rule belongs to a message that the rule can report", () => {
    const known = new Map([...cfrRules, ...jmiRules].map((rule) => [rule.id, new Set(rule.messages)]));
    const stray = Object.keys(english).filter((key) => {
      const [room, id, message] = key.split(".");
      return room === "rules" && message !== "title" && !known.get(id ?? "")?.has(message ?? "");
    });
    expect(stray).toEqual([]);
  });

  test("every key that the code names outright has a text", () => {
    const named = sources(join(root, "src")).flatMap((code) =>
      [...code.matchAll(/\b(?:translate|t)\(\s*"([^"]+)"/g)].map((found) => found[1] ?? ""),
    );
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((key) => english[key] === undefined)).toEqual([]);
  });
});

describe("putting keys into words", () => {
  const translate = createTranslate({ rows: "{count, plural, one {# row} other {# rows}}", plain: "a < b" });

  test("arguments and plurals are filled in", () => {
    expect(translate("rows", { count: 1 })).toBe("1 row");
    expect(translate("rows", { count: 1200 })).toBe("1,200 rows");
  });

  test("signs that look like mark-up stay text", () => {
    expect(translate("plain")).toBe("a < b");
  });

  test("a key without a text is shown as itself", () => {
    expect(translate("not.there")).toBe("not.there");
  });
});
