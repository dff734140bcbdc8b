/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");
const address = "https://localhost:3000/";

const xml = readFileSync(join(project, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "text/xml");

const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const attributes = (name: string): string[] =>
  [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
const textOf = (name: string): string => elements(name)[0]?.textContent ?? "";
const childNames = (element: Element): string[] => [...element.children].map((child) => child.localName);

/** Width and height from a PNG's first chunk. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function expectIcon(url: string, pixels: number): void {
  const path = join(project, url.slice(address.length));
  expect(existsSync(path) ? pngSize(path) : `no ${path}`).toEqual({ width: pixels, height: pixels });
}

describe("the manifest", () => {
  it("is well-formed XML", () => {
    expect(elements("parsererror")).toEqual([]);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  it("has an id of its own and the version of the package", () => {
    expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
    expect(textOf("Version")).toBe(`${version}.0`);
  });

  it("has its elements in the order the schema asks for", () => {
    expect(childNames(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("asks for Excel with ExcelApi 1.14, and to read and write the document, no more", () => {
    expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.14"],
    ]);
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  it("names https addresses alone, all of them under the one that a build replaces", () => {
    const urls = attributes("DefaultValue").filter((value) => /^[a-z]+:\/\//.test(value));
    expect(urls.length).toBeGreaterThan(5);
    expect(urls.filter((url) => !url.startsWith(address))).toEqual([]);
  });

  it("resolves every resource that it refers to, and refers to every resource", () => {
    const ids = [...(elements("Resources")[0]?.querySelectorAll("[id]") ?? [])].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(attributes("resid"))).toEqual(new Set(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has each icon as a file of the size it says", () => {
    expectIcon(elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? "", 32);
    expectIcon(elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", 64);
    const urls = new Map(elements("Image").map((image) => [image.id, image.getAttribute("DefaultValue") ?? ""]));
    const sized = elements("Image").filter((image) => image.hasAttribute("size"));
    expect(sized.length).toBeGreaterThanOrEqual(7);
    for (const image of sized) {
      expectIcon(urls.get(image.getAttribute("resid") ?? "") ?? "", Number(image.getAttribute("size")));
    }
  });

  it.each([16, 32, 64, 80, 128])("has a drawing of %d pixels", (pixels) => {
    expectIcon(`${address}assets/icon-${pixels}.png`, pixels);
  });

  it("says everything in French and in Khmer too, once each", () => {
    const said = [...elements("DisplayName"), ...elements("Description"), ...elements("String")].filter((element) =>
      element.hasAttribute("DefaultValue"),
    );
    for (const element of said) {
      const locales = [...element.children].map((child) => child.getAttribute("Locale"));
      expect([element.getAttribute("DefaultValue"), locales]).toEqual([expect.any(String), ["fr-FR", "km-KH"]]);
    }
  });

  it("keeps short texts to 125 characters and long ones to 250", () => {
    const texts = (parent: string): string[] =>
      elements(parent).flatMap((element) =>
        [element, ...element.querySelectorAll("*")].map(
          (part) => part.getAttribute("DefaultValue") ?? part.getAttribute("Value") ?? "",
        ),
      );
    expect([...texts("DisplayName"), ...texts("ShortStrings")].filter((text) => text.length > 125)).toEqual([]);
    expect([...texts("Description"), ...texts("LongStrings")].filter((text) => text.length > 250)).toEqual([]);
  });

  it("puts the pane on the Home tab, as the pane that opens by itself with a workbook that asks for it", () => {
    expect(elements("OfficeTab").map((tab) => tab.id)).toEqual(["TabHome"]);
    expect(textOf("TaskpaneId")).toBe("Office.AutoShowTaskpaneWithDocument");
  });

  it("names functions that exist in src/commands, and no others", () => {
    const source = join(project, "src/commands/commands.ts");
    const known = existsSync(source) ? readFileSync(source, "utf8") : "";
    expect(elements("FunctionName").filter((name) => !known.includes(`"${name.textContent}"`))).toEqual([]);
  });
});
