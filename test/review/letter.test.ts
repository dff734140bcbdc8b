import { JSDOM } from "jsdom";
import { createTranslate } from "../../src/messages/translate";
import { composeLetter } from "../../src/review/letter/letter";
import type { Letter } from "../../src/review/letter/letter";
import { letterDocument } from "../../src/review/letter/letter-document";
import { letterPage } from "../../src/review/letter/letter-page";
import { letterText } from "../../src/review/letter/letter-text";
import { compareRounds } from "../../src/review/rounds/compare-rounds";
import type { PlacedComment } from "../../src/review/comments/place-comments";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { libreOfficeConvert } from "../support/libre-office";
import { cfrRow, inspectedCfr } from "./inspected";

const translate = createTranslate();
const before = inspectedCfr([
  cfrRow("Roads", "Roads built", "", "60"),
  cfrRow("Roads", "Bridges inspected", "Number", "40", ""),
]);
const now = inspectedCfr([
  cfrRow("Roads", "Roads built", "", "50"),
  cfrRow("Roads", "Bridges inspected", "Number", "50", ""),
]);

const IN_DOCUMENT = [
  "Letter of comments",
  "Dear colleagues,",
  "Missing baselines and targets",
  "Answer by B. Officer, 2026-04-02: Kilometres, we will add it.",
  "With kind regards,",
];

function letter(): Letter {
  const finding = now.matrices[0]?.findings.find(({ rule }) => rule === "CFR-203") ?? null;
  const comment = {
    at: { sheet: "Review comments", row: 1 },
    rule: "CFR-203",
    sheet: "Matrix",
    cell: "D2",
    about: "Roads built",
    finding: "no unit",
    comment: "Which unit?\n<script>alert(1)</script>",
    by: "A. Reviewer",
    date: "2026-03-31",
    answer: "Kilometres, we will add it\u0007.",
    answeredBy: "B. Officer",
    answeredOn: "2026-04-02",
    state: "answered",
    reference: "x",
  } as const;
  const comments: readonly PlacedComment[] = [
    { comment, finding, at: finding?.at ?? null, isResolved: false },
    {
      comment: { ...comment, rule: "", cell: "J3", comment: "A cell", answer: "", state: "open" },
      finding: null,
      at: null,
      isResolved: false,
    },
  ];
  return composeLetter(
    { inspection: now, comments, comparison: compareRounds(before, now), by: "A. Reviewer", date: "2026-04-03" },
    translate,
  );
}

test("says what was read, groups the findings, and has comments and answers beside them", () => {
  const { groups, opening, facts } = letter();
  expect(facts.map(([name]) => name)).toEqual(["To", "From", "Date", "Subject"]);
  expect(opening.join("\n")).toContain("the sheet “Matrix”, A1:J3, with 2 indicators");
  expect(opening.join("\n")).toContain("2 weights changed");
  expect(groups.map(({ title }) => title)).toEqual([
    "Missing baselines and targets",
    "Errors: please correct these",
    "Comments on cells",
    "What has changed since the previous version",
  ]);
  const item = groups[1]?.items.find(({ title }) => title.startsWith("Roads built · “Matrix”, D2"));
  expect(item?.lines.slice(-3)).toEqual([
    "Comment by A. Reviewer, 2026-03-31: Which unit?\n<script>alert(1)</script>",
    "Answer by B. Officer, 2026-04-02: Kilometres, we will add it\u0007.",
    "State: Answered",
  ]);
  expect(groups[2]?.items.flatMap(({ lines }) => lines)).toContain("Not answered yet.");
});

test("is a page with headings, a language and nothing that runs", () => {
  const { document } = new JSDOM(letterPage(letter(), "en")).window;
  expect(document.documentElement.lang).toBe("en");
  expect(document.querySelectorAll("script, link, img").length).toBe(0);
  expect([...document.querySelectorAll("h1, h2")].map((heading) => heading.tagName)).toEqual([
    "H1",
    "H2",
    "H2",
    "H2",
    "H2",
  ]);
  expect(document.body.textContent).toContain("<script>alert(1)</script>");
});

test("is plain text where no file can be saved", () => {
  expect(letterText(letter())).toContain("1. ");
});

test("is a Word document with the same words", async () => {
  const blob = await letterDocument(letter(), "en");
  const zip = await openZip(new Uint8Array(await blob.arrayBuffer()), 1 << 24);
  const xml = new TextDecoder().decode((await zip.read("word/document.xml")) ?? new Uint8Array());
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const paragraphs = [...document.getElementsByTagName("w:p")].map((paragraph) => paragraph.textContent);
  expect(paragraphs).toEqual(expect.arrayContaining(IN_DOCUMENT));
});

test("LibreOffice opens the Word document", async () => {
  // Where only Calc is installed not even this can be read.
  const plain = new TextEncoder().encode("{\\rtf1 plain}");
  const hasWriter = await libreOfficeConvert(plain, "txt:Text", "rtf").catch(() => null);
  if (hasWriter === null) return console.warn("LibreOffice Writer is not installed: the letter was not opened in it");
  const blob = await letterDocument(letter(), "en");
  const text = await libreOfficeConvert(new Uint8Array(await blob.arrayBuffer()), "txt:Text", "docx");
  for (const part of IN_DOCUMENT) expect(text?.toString("utf8")).toContain(part);
});
