import { readdirSync, readFileSync } from "node:fs";
import { panePolicy, previewPolicy } from "../../scripts/lib/content-security-policy.mjs";
import { distPath, readDist } from "../support/dist";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeHost = "https://appsforoffice.microsoft.com";

const policyOf = (page: string): string =>
  /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(readDist(page))?.[1] ?? "no policy";

const directives = (policy: string): Map<string, string[]> =>
  new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));

const pages = [
  ["taskpane.html", panePolicy(officeJs)],
  ["preview/index.html", previewPolicy()],
  ["preview/taskpane.html", panePolicy()],
] as const;

describe("the Content-Security-Policy", () => {
  it.each(pages)("of %s is the one that is written down", (page, policy) => {
    expect(policyOf(page)).toBe(policy);
  });

  it.each(pages)("of %s comes before the first script", (page) => {
    const html = readDist(page);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it.each(pages)("of %s lets nothing out and evaluates nothing", (_page, policy) => {
    const all = directives(policy);
    expect(all.get("connect-src")).toEqual(["'self'"]);
    expect(all.get("form-action")).toEqual(["'none'"]);
    expect(policy).not.toContain("'unsafe-eval'");
    expect(all.get("script-src")).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("*");
    expect(all.has("default-src")).toBe(true);
  });

  it("names one foreign host, Microsoft's, and only where Excel is", () => {
    const hosts = (policy: string): string[] => [...new Set(policy.match(/https?:[^\s;]+/g))];
    expect(pages.map(([, policy]) => hosts(policy))).toEqual([[officeHost], [], []]);
  });

  it("follows another Office.js host, as sovereign clouds have", () => {
    const policy = panePolicy("https://officejs.example.gov/lib/office.js");
    expect(directives(policy).get("script-src")).toEqual(["'self'", "https://officejs.example.gov"]);
  });
});

describe("the built code", () => {
  const scripts = readdirSync(distPath("js")).filter((name) => name.endsWith(".js"));

  it.each(scripts)("%s evaluates no text", (name) => {
    const code = readFileSync(distPath(`js/${name}`), "utf8");
    const evaluated = code.match(/\beval\(|\bnew Function\(/g) ?? [];
    // zod compiles its schemas with one "new Function", and does not where it is told to be "jitless", as it is here.
    const ofZod = /\bjitless\b/.test(code) ? ["new Function("] : [];
    expect([[], ofZod]).toContainEqual(evaluated);
  });

  it.each(scripts)("%s points to no source map", (name) => {
    expect(readFileSync(distPath(`js/${name}`), "utf8")).not.toContain("sourceMappingURL=");
  });

  it("has no inline script in any page", () => {
    for (const [page] of pages) {
      expect(readDist(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(readDist(page)).not.toMatch(/\son[a-z]+=/);
    }
  });
});
