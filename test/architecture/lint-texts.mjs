// Lints texts as if they stood in files: [{ path, text }] as JSON on stdin → the house's own findings of each, as JSON
// on stdout. A program of its own because ESLint loads its configuration by dynamic import, which jest does not run.
import { text as readText } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint({
  // The rules in question need no types, and the files do not exist.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith("house/") || ruleId.startsWith("no-restricted-"),
});

const answers = [];
for (const { path, text } of JSON.parse(await readText(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(answers));
