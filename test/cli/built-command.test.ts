import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkFolder } from "./check-folder";
import type { Report } from "./check-folder";

const at = checkFolder();

test("the built command runs by itself", () => {
  const bundle = join(__dirname, "..", "..", "dist", "cli.js");
  const run = spawnSync(process.execPath, [bundle, "check", at("sound.xlsx"), "--format", "json"], {
    encoding: "utf8",
  });
  if (/Cannot find module.*cli\.js/.test(run.stderr))
    return console.warn("dist/cli.js is not built: the bundle was not tried");
  expect(run.stderr).toBe("");
  expect((JSON.parse(run.stdout) as Report).summary).toMatchObject({ files: 1, unreadable: 0 });
});
