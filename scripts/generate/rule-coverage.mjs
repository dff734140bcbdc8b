import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "../lib/project.mjs";
import { guidelineRules } from "./guideline-rules.mjs";

const filesUnder = (folder, ending) =>
  readdirSync(projectPath(folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath ?? file.path, file.name));

/**
 * Which rules of the guidelines' texts have a rule, texts, a test that expects a finding of theirs, and a page. A test
 * counts when it marks the rule in a table ("^CFR-305") or asks for its findings by id.
 */
export const ruleCoverage = () => {
  const rules = [...filesUnder("src/cfr/rules", /\.ts$/), ...filesUnder("src/jmi/rules", /\.ts$/)]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const texts = Object.assign(
    {},
    ...["cfr", "jmi", "twg"].map((name) =>
      JSON.parse(readFileSync(projectPath(`src/messages/en/${name}.json`), "utf8")),
    ),
  );
  const tests = [...filesUnder("test/cfr", /\.test\.tsx?$/), ...filesUnder("test/jmi", /\.test\.tsx?$/)]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  return Object.entries(guidelineRules).flatMap(([block, ids]) =>
    ids.map((id) => ({
      block,
      id,
      rule: rules.includes(`id: "${id}"`),
      texts: texts[`rules.${id}.title`] !== undefined,
      test: tests.includes(`^${id}`) || tests.includes(`"${id}"`),
      page: existsSync(projectPath(`docs/rules/${id}.md`)),
    })),
  );
};

/** The coverage as lines: one for each block, what is missing by name, and the share of all. */
export const coverageLines = (covered = ruleCoverage()) => {
  const parts = ["rule", "texts", "test", "page"];
  const isWhole = (entry) => parts.every((part) => entry[part]);
  const lines = Object.keys(guidelineRules).map((block) => {
    const own = covered.filter((entry) => entry.block === block);
    return `${block}: ${own.filter(isWhole).length} of ${own.length}`;
  });
  for (const entry of covered.filter((one) => !isWhole(one))) {
    lines.push(`${entry.id} has no ${parts.filter((part) => !entry[part]).join(", no ")}`);
  }
  const whole = covered.filter(isWhole).length;
  lines.push(
    `Rules of the guideline with rule, texts, test and page: ${whole} of ${covered.length}, ${Math.floor((whole / covered.length) * 100)} %`,
  );
  return lines;
};
