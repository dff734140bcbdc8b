import { execFileSync } from "node:child_process";
import { join } from "node:path";

const project = join(__dirname, "../..");

/**
 * Microsoft's own reader, in a process of its own because it loads modules that jest cannot. It works offline; only
 * its validator sends the file away, and is never called here.
 */
function readManifest(): Record<string, unknown> {
  const code = `
    import("office-addin-manifest").then(async ({ OfficeAddinManifest }) => {
      console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile("manifest.xml")));
    });`;
  return JSON.parse(execFileSync(process.execPath, ["-e", code], { cwd: project, encoding: "utf8" })) as Record<
    string,
    unknown
  >;
}

test("Microsoft's manifest reader takes it for a task pane of Excel that reads and writes the document", () => {
  expect(readManifest()).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    appDomains: [],
    defaultSettings: { sourceLocation: expect.stringMatching(/\/taskpane\.html$/) as string },
  });
});
