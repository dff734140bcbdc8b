import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBuildSettings } from "../../scripts/lib/build-settings.mjs";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the settings of a build", () => {
  it("leaves no localhost in the manifest when ADDIN_URL is set", () => {
    const { rewriteManifest } = readBuildSettings({ ADDIN_URL: "https://addins.example.gov/results" });
    const rewritten = rewriteManifest(manifest);
    expect(rewritten).not.toContain("localhost");
    expect(rewritten).toContain('DefaultValue="https://addins.example.gov/results/taskpane.html"');
  });

  it("leaves the manifest as it is when ADDIN_URL is not set", () => {
    expect(readBuildSettings({}).rewriteManifest(manifest)).toBe(manifest);
  });

  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/a/b", "https://example.org/a/b/"],
    ["https://example.org/a/?version=2#top", "https://example.org/a/"],
  ])("takes %s as the folder %s", (given, folder) => {
    expect(readBuildSettings({ ADDIN_URL: given }).addinUrl).toBe(folder);
  });

  it.each(["http://example.org/", "example.org", "ftp://example.org/"])("refuses %s, which Excel would", (address) => {
    expect(() => readBuildSettings({ ADDIN_URL: address })).toThrow("Give a full https:// address.");
    expect(() => readBuildSettings({ OFFICE_JS_URL: address })).toThrow("OFFICE_JS_URL");
  });
});
