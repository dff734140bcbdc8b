// npm start: the preview, on a machine that has nothing but Node and this folder. Options: --port N, --no-open.
import { parseArgs } from "node:util";
import { buildIfStale } from "./lib/build.mjs";
import { installPackages } from "./lib/install.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { projectPath } from "./lib/project.mjs";
import { serve } from "./lib/serve.mjs";

const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } } });
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exit(2);
}

installPackages();
buildIfStale();

const server = await serve(projectPath("dist"), { port }).catch((error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use. Choose another with --port.` : error.message);
  process.exit(1);
});
const address = `${server.address}preview/`;
console.log(`\nResults Matrix runs at ${address}\nPress Ctrl-C to stop.`);
if (!values["no-open"]) openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => server.close().then(() => process.exit(0)));
}
