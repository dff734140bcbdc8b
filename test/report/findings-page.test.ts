import { createTranslate } from "../../src/messages/translate";
import { findingsPage } from "../../src/report/findings-page/findings-page";
import { reportText } from "../../src/report/report-format";
import { checked, FAULTY, UNREADABLE } from "./checked";

const format = findingsPage({
  tool: { name: "results-matrix", version: "0.1.0" },
  translate: createTranslate(),
  language: "en",
  asOf: "2026-03-31",
});
const page = reportText(format, [checked(FAULTY, '<img src=x onerror="x">.xlsx'), UNREADABLE]);

test("is one page that names its language and needs no script and no other file", () => {
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|javascript:|url\(|@import/i);
  expect(page.match(/<h1>/g)).toHaveLength(1);
});

test("texts of workbooks and names of files are escaped", () => {
  expect(page).toContain("-cmd &#60;b&#62;Bridges&#60;/b&#62;");
  expect(page).toContain("&#60;img src=x onerror=&#34;x&#34;&#62;.xlsx");
});

test("says of each finding what, where, why, what to do and what it rests on", () => {
  const item = /<li class="error"[^>]*>(?:(?!<\/li>)[^])*D3 Unit[^]*?<\/li>/.exec(page)?.[0] ?? "";
  expect(item).toMatch(/class="severity">error</);
  expect(item).toMatch(/has no unit/);
  expect(item).toMatch(/<p class="why">.+<\/p>/);
  expect(item).toMatch(/<p class="do">Do: .+<\/p>/);
  expect(item).toMatch(/<p class="source">Rule CFR-203, which rests on .+<\/p>/);
});

test("counts all workbooks first, with those that cannot be read", () => {
  const head = page.slice(0, page.indexOf("<main>"));
  expect(head).toContain("2 files:");
  expect(head).toContain("1 file could not be read.");
  expect(head).toContain("<td>could not be read</td>");
});

test("tells once why, and folds it away where the same is found again", () => {
  const twice = `${FAULTY.trimEnd()}\n  | Roads | Sweep | Roads swept | | 0 | 50 | 45 | 40 | 35 | 30 |`;
  const items = [...reportText(format, [checked(twice)]).matchAll(/<li class="error"[^>]*>[^]*?<\/li>/g)].map(
    ([item]) => item,
  );
  const same = items.filter((item) => item.includes("Rule CFR-203"));
  expect(same.length).toBeGreaterThan(1);
  expect(same.map((item) => /<details>[^]*<p class="why">/.test(item))).toEqual(same.map((_, place) => place > 0));
  for (const item of same) expect(item.replace(/<details>[^]*<\/details>/, "")).toMatch(/<p class="do">Do: /);
});
