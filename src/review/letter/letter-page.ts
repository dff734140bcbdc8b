import { escapeHtml } from "../../report/page/html";
import { PAGE_END, pageStart } from "../../report/page/html-page";
import type { Letter } from "./letter";

/** A letter is read on upright paper, in lines of a length that the eye can follow. */
const STYLE = `
main { max-width: 48rem; }
li { margin: 0 0 .75rem; break-inside: avoid; }
li p { margin: .15rem 0; }
@media print { @page { size: A4 portrait; margin: 20mm; } :root { font-size: 10.5pt; } main { max-width: none; } }
`;

/** The letter as one accessible page that needs no script and no other file, for reading, sending and printing. */
export function letterPage(letter: Letter, language: string): string {
  const { title, facts, opening, groups, closing } = letter;
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${lines(text)}</p>`);
  return [
    pageStart({ language, title, style: STYLE }),
    `<main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<dl>${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>`,
    ...paragraphs(opening),
    ...groups.flatMap((group) => [
      `<h2>${escapeHtml(group.title)}</h2>`,
      `<ol>`,
      ...group.items.map(
        (item) => `<li><p><strong>${escapeHtml(item.title)}</strong></p>${paragraphs(item.lines).join("")}</li>`,
      ),
      `</ol>`,
    ]),
    ...paragraphs(closing),
    `</main>`,
    PAGE_END,
  ].join("\n");
}

/** What a person typed keeps its line ends. */
function lines(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, "<br>");
}
