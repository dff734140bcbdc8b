// npm run coverage:rules: how many of the guideline's rules have a rule, texts, a test and a page. Fails below all of them.
import { coverageLines, ruleCoverage } from "./generate/rule-coverage.mjs";

const covered = ruleCoverage();
console.log(coverageLines(covered).join("\n"));
if (covered.some(({ rule, texts, test, page }) => !(rule && texts && test && page))) process.exitCode = 1;
