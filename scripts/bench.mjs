// npm run bench: every measurement in bench/, or those whose names are given.
import { readdirSync } from "node:fs";
import { buildIfStale } from "./lib/build.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { projectPath, run } from "./lib/project.mjs";

await main(async () => {
  const wanted = process.argv.slice(2);
  const names = readdirSync(projectPath("bench"))
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => name.slice(0, -".mjs".length))
    .sort();
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`bench/ has no "${unknown.join('", "')}", only: ${names.join(", ")}.`);
  installPackages();
  await buildIfStale();
  const failed = (wanted.length > 0 ? wanted : names).filter((name) => {
    console.log(`\n${name}`);
    return run(process.execPath, [projectPath(`bench/${name}.mjs`)], { mayFail: true }) !== 0;
  });
  if (failed.length > 0) throw new Error(`\nNot within the limits: ${failed.join(", ")}.`);
});
