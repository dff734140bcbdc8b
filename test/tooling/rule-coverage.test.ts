import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { cfrRules } from "../../src/cfr/rules";

const root = join(__dirname, "../..");

test("every rule of the guideline's text has a rule, texts, a test and a page", () => {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/rule-coverage.mjs"], { cwd: root, encoding: "utf8" });
  expect(stdout).toContain(`${cfrRules.length} of ${cfrRules.length}, 100 %`);
  expect(status).toBe(0);
});
