// npm run lint: linter and formatter over everything. npm run format mends what they can.
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { runModule } from "./lib/project.mjs";

await main(() => {
  const mend = process.argv.includes("--fix");
  installPackages();
  const linted = runModule("eslint/bin/eslint.js", [".", "--max-warnings=0", ...(mend ? ["--fix"] : [])], {
    mayFail: true,
  });
  const formatted = runModule("prettier/bin/prettier.cjs", [mend ? "--write" : "--check", "--log-level=warn", "."], {
    mayFail: true,
  });
  process.exitCode = linted || formatted;
});
