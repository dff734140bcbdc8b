// npm run build: dist/ for any static host, for the address in ADDIN_URL, and dist/cli.js.
import { build } from "./lib/build.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";

await main(async () => {
  installPackages();
  await build();
});
