import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");
/** Microsoft's published schemas, which are not part of the project. */
const schemas = join(project, "../shared/manifest-schemas");
const hasSchemas = existsSync(join(schemas, "OfficeAppManifestV1_1.xsd"));
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const missing = [...(hasSchemas ? [] : ["Microsoft's schemas"]), ...(hasXmllint ? [] : ["xmllint"])];

const manifest = readFileSync(join(project, "manifest.xml"), "utf8");

function validate(schema: string, xml: string): { status: number | null; errors: string } {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", join(schemas, schema), "-"], {
    input: xml,
    encoding: "utf8",
  });
  return { status, errors: status === 0 ? "" : stderr };
}

/** The part for the ribbon, which the main schema lets through unread, as a document of its own. */
function versionOverrides(xml: string): string {
  const [part = ""] = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(xml) ?? [];
  return part.replace(
    "<VersionOverrides",
    '<VersionOverrides xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
  );
}

if (missing.length > 0) {
  describe("Microsoft's manifest schemas", () => {
    it(`are not checked here: no ${missing.join(", no ")}`, () => {
      console.log(`The manifest was not checked against Microsoft's schemas: no ${missing.join(", no ")}.`);
      expect(missing).not.toEqual([]);
    });
  });
} else {
  describe("Microsoft's manifest schemas", () => {
    it("find the manifest valid", () => {
      expect(validate("OfficeAppManifestV1_1.xsd", manifest)).toEqual({ status: 0, errors: "" });
    });

    it("find its part for the ribbon valid", () => {
      const part = versionOverrides(manifest);
      expect(validate("TaskPaneAppVersionOverridesV1_0.xsd", part)).toEqual({ status: 0, errors: "" });
    });

    it("would find a mistake in either part", () => {
      expect(
        validate("OfficeAppManifestV1_1.xsd", manifest.replace("ReadWriteDocument", "Everything")).status,
      ).not.toBe(0);
      const broken = versionOverrides(manifest).replace('<Label resid="Group.Label" />', "");
      expect(validate("TaskPaneAppVersionOverridesV1_0.xsd", broken).status).not.toBe(0);
    });
  });
}
