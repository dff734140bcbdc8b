import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { nearlySame } from "../../../src/cfr/rules/names";
import { existenceWords, howWords, processWords } from "../../../src/cfr/rules/word-lists";

const FILE = join(__dirname, "../../../../shared/data/rfd_section1_objectives.csv");

/** Objectives of real lists that name work and no result, by list and number, as a person judged them. */
const WORK = new Set(["A 12", "C 4", "C 8", "D 5", "D 8", "E 3", "E 5", "E 6"]);

interface Objective {
  readonly list: string;
  readonly id: string;
  readonly text: string;
}

function objectives(): readonly Objective[] | null {
  if (!existsSync(FILE)) {
    console.warn("the real objective lists are not beside the project: the heuristics were not tried on them");
    return null;
  }
  const [header = [], ...rows] = parseCsv(readFileSync(FILE, "utf8")).map((row) =>
    row.map((cell) => String(cell ?? "")),
  );
  const at = (name: string) => header.indexOf(name);
  return rows.map((row) => {
    const list = row[at("source_key")] ?? "";
    return { list, id: `${list} ${row[at("objective_no")] ?? ""}`, text: row[at("objective")] ?? "" };
  });
}

test("CFR-106 finds the objectives that name work, and none of the others", () => {
  const all = objectives();
  if (!all) return;
  const found = all.filter(({ text }) => processWords(text) !== null).map(({ id }) => id);
  const hits = found.filter((id) => WORK.has(id));
  const falseAlarms = found.filter((id) => !WORK.has(id));
  const missed = [...WORK].filter((id) => !found.includes(id));
  console.info(
    `CFR-106 on ${all.length} real objectives: ${hits.length} hits, ${falseAlarms.length} false alarms, ${missed.length} missed (${missed.join(", ")})`,
  );
  expect(falseAlarms).toEqual([]);
  expect(hits.length).toBeGreaterThanOrEqual(7);
});

test("CFR-105 and the words of CFR-213 are quiet on the real lists; those of CFR-102 name only what says how", () => {
  const all = objectives();
  if (!all) return;
  const pairs = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(({ list, text }) => list === one.list && nearlySame(text, one.text))
      .map(({ id }) => `${one.id} ~ ${id}`),
  );
  expect(pairs).toEqual([]);
  expect(all.filter(({ text }) => existenceWords(text) !== null).map(({ id }) => id)).toEqual([]);
  const how = all.flatMap(({ id, text }) => (howWords(text) ? [`${id}: ${howWords(text) ?? ""}`] : []));
  console.info(`words of CFR-102 on the same: ${how.join("; ") || "none"}`);
  expect(how).toEqual(["D 5: by implementing"]);
});

test.each([
  ["Fewer accidents on the roads", null],
  ["Higher income of farmers", null],
  ["Support farmers to increase their income", null],
  ["Coordination of agencies", "Coordination of"],
  ["To facilitate trade", "To facilitate"],
  ["More jobs by organising fairs", "by organising"],
])("%s: %s", (text, words) => {
  expect(processWords(text)).toBe(words);
});

test.each([
  ["Action plan prepared", "Action plan prepared"],
  ["Steering committee has been formed", "committee has been formed"],
  ["Preparation of a national strategy", "Preparation of a national strategy"],
  ["Farmers who follow the plan", null],
  ["Plants established", null],
])("%s: %s", (text, words) => {
  expect(existenceWords(text)).toBe(words);
});
