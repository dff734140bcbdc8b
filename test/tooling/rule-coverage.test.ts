import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { cfrRules } from "../../src/cfr/rules";
import { jmiRules } from "../../src/jmi/rules";

const root = join(__dirname, "../..");

/**
 * The program's own: how a file was written, text beside columns, texts that were cut or spoilt, and names. The
 * guidelines' texts do not speak of these.
 */
const OWN = ["CFR-004", "CFR-005", "JMI-51", "JMI-52", "JMI-53"];

test("every rule of the guidelines' texts has a rule, texts, a test and a page", () => {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/rule-coverage.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  const count = [...cfrRules, ...jmiRules].filter(({ id }) => !OWN.includes(id)).length;
  expect(stdout).toContain(`${count} of ${count}, 100 %`);
  expect(status).toBe(0);
});
