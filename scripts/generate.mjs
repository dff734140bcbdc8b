// npm run generate: everything in the project that is made from something else in it. CI compares the result.
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";

await main(async () => {
  installPackages();
  // Imported late: on a fresh machine the packages were not there before.
  const { generateRulePages } = await import("./generate/rule-pages.mjs");
  const { generateNotice } = await import("./generate/notice.mjs");
  await generateRulePages();
  generateNotice();
  const { coverageLines } = await import("./generate/rule-coverage.mjs");
  console.log(coverageLines().at(-1));
});
