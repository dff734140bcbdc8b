import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "../lib/project.mjs";
import { loadTypescript } from "./load-typescript.mjs";

const stages = ["draft", "submission", "evaluation"];
const authorityWords = {
  guideline: "the guideline",
  published: "another published text",
  customary: "customary practice, not the guideline's word",
};

const severityAt = (severity, stage) => (typeof severity === "string" ? severity : severity[stage]);
const severityText = (severity) =>
  typeof severity === "string" ? severity : stages.map((stage) => `${stage}: ${severity[stage]}`).join(", ");

const sentence = (text) => (text.endsWith(".") ? text : `${text}.`);

const page = (rule) => `# ${rule.id} ${rule.title}

| | |
| --- | --- |
| Name | \`${rule.slug}\` |
| Matrix | ${rule.kind.toUpperCase()} |
| Severity | ${severityText(rule.severity)} |
| About | ${rule.topic} |
| Rests on | ${rule.source.document}: ${sentence(rule.source.clause)} Authority: ${authorityWords[rule.source.authority]} |
| Can be justified | ${rule.justifiable ? "yes, with a reason and a name" : "no"} |
${rule.standsBackFor.length > 0 ? `| Stands back for | ${rule.standsBackFor.join(", ")} |\n` : ""}
## What it says

${rule.messages.map(({ what, why, do: remedy }) => `- **${what}** ${why} *${remedy}*`).join("\n")}
`;

const testFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.test\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath ?? file.path, file.name), "utf8"));

const coverageTable = (rules) => {
  const tests = { cfr: testFiles(projectPath("test/cfr")), jmi: testFiles(projectPath("test/jmi")) };
  const filesNaming = (rule) => tests[rule.kind].filter((text) => text.includes(rule.id)).length;
  const row = (rule) =>
    [
      `[${rule.id}](${rule.id}.md)`,
      rule.title,
      ...stages.map((stage) => severityAt(rule.severity, stage)),
      rule.source.authority,
      `${filesNaming(rule)}`,
    ].join(" | ");
  return `# Rules

Made by \`npm run generate\` from the rules themselves. "Tests": the test files that name the rule.

| Rule | Says | Draft | Submission | Evaluation | Authority | Tests |
| --- | --- | --- | --- | --- | --- | --- |
${rules.map((rule) => `| ${row(rule)} |`).join("\n")}
`;
};

/** docs/rules: a page for each rule and the table of them all. */
export const generateRulePages = async () => {
  const { ruleCatalogue } = await loadTypescript("scripts/generate/rule-catalogue.ts");
  const folder = projectPath("docs/rules");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const rule of ruleCatalogue) writeFileSync(join(folder, `${rule.id}.md`), page(rule));
  writeFileSync(join(folder, "README.md"), coverageTable(ruleCatalogue));
};
