// npm test: everything under test/, on a machine that has nothing but Node and this folder.
// Arguments go to jest: npm test -- test/cfr
import { buildIfStale } from "./lib/build.mjs";
import { installChromium } from "./lib/install-chromium.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { runModule } from "./lib/project.mjs";

await main(async () => {
  installPackages();
  const chromium = installChromium();
  await buildIfStale();
  process.exitCode = runModule("jest/bin/jest.js", process.argv.slice(2), {
    env: { CHROME_PATH: chromium },
    mayFail: true,
  });
});
