// npm start: the preview, on a machine that has nothing but Node and this folder. Options: --port N, --no-open.
import { parseArgs } from "node:util";
import { buildIfStale } from "./lib/build.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { projectPath } from "./lib/project.mjs";
import { serve } from "./lib/serve.mjs";

const readPort = (text) => {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
};

const serveDist = async (port) => {
  try {
    return await serve(projectPath("dist"), { port });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port, or leave it out.`);
  }
};

await main(async () => {
  const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } });
  const port = readPort(values.port);
  installPackages();
  await buildIfStale();
  const server = await serveDist(port);
  const address = `${server.address}preview/`;
  console.log(`\nResults Matrix runs at ${address}\nPress Ctrl-C to stop.`);
  if (!values["no-open"]) openBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
});
