import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { cfrRules } from "../../src/cfr/rules";

const root = join(__dirname, "../..");

/** About how a file was written, which the guideline's text does not speak of. */
const OWN = ["CFR-004"];

test("every rule of the guideline's text has a rule, texts, a test and a page", () => {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/rule-coverage.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  const count = cfrRules.filter(({ id }) => !OWN.includes(id)).length;
  expect(stdout).toContain(`${count} of ${count}, 100 %`);
  expect(status).toBe(0);
});
