// npm run start:excel: the add-in in desktop Excel. Serves dist/ over https with a certificate of this machine's own
// and sideloads the manifest. The two Microsoft tools are fetched on demand, so that a plain install stays light.
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "./lib/build.mjs";
import { localAddress } from "./lib/build-settings.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { projectPath, run } from "./lib/project.mjs";
import { staticHandler } from "./lib/serve.mjs";

const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";

const npx = (tool, ...args) => run("npx", ["--yes", tool, ...args]);

const serveLocally = () => {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const server = createServer(
    { key: readFileSync(join(folder, "localhost.key")), cert: readFileSync(join(folder, "localhost.crt")) },
    staticHandler(projectPath("dist")),
  );
  const { port } = new URL(localAddress);
  return new Promise((done, fail) => {
    server.once("error", (error) =>
      fail(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is in use; the manifest names it. Free it first.`)
          : error,
      ),
    );
    server.listen(Number(port), "localhost", () => done(server));
  });
};

await main(async () => {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error('Desktop Excel runs on Windows and macOS. Here, "npm start" opens the preview without Excel.');
  }
  // The manifest in dist/ has to name this machine.
  delete process.env.ADDIN_URL;
  installPackages();
  await buildIfStale();
  npx(certificates, "install");
  const server = await serveLocally();
  console.log(`Serving ${localAddress}. Press Ctrl-C to stop and take the add-in out of Excel again.`);
  npx(debugging, "start", projectPath("dist/manifest.xml"), "desktop", "--no-debug");
  process.once("SIGINT", () => {
    server.close();
    npx(debugging, "stop", projectPath("dist/manifest.xml"));
    process.exit(0);
  });
});
