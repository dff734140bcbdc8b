// npm run lint: the linter and the formatter over everything, one command. npm run format mends what they can.
import { installPackages } from "./lib/install.mjs";
import { runModule } from "./lib/project.mjs";

const mend = process.argv.includes("--fix");
installPackages();
const lint = runModule("eslint/bin/eslint.js", [".", "--max-warnings=0", ...(mend ? ["--fix"] : [])], {
  mayFail: true,
});
const format = runModule("prettier/bin/prettier.cjs", [mend ? "--write" : "--check", "--log-level=warn", "."], {
  mayFail: true,
});
process.exitCode = lint || format;
