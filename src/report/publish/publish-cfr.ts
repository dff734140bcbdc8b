import type { Translate } from "../../check/message";
import { escapeHtml } from "./html";
import { PAGE_STYLE } from "./page-style";
import { publishedSections } from "./published-sections";
import type { InspectedCfr } from "./published-value";

/**
 * An approved CFR as one accessible page for the department's website: headings, tables with captions and scopes, a
 * language, no script and no other file. Only what stands in the workbook is shown; nothing is computed anew.
 */
export function publishCfr(inspected: InspectedCfr, translate: Translate, language = "en"): string {
  const { matrix, guideline } = inspected;
  const about = matrix.document?.about ?? null;
  const entity = about?.entity ?? matrix.sheet;
  const title = [translate("publish.title"), entity, about?.period].filter((text) => text).join(" · ");
  const approved = matrix.document?.aboutCells.get("approved on")?.text ?? "";
  const facts: readonly (readonly [string, string])[] = [
    [translate("publish.department"), about?.entity ?? ""],
    [translate("publish.period"), about?.period ?? ""],
    [translate("publish.approved"), approved],
    [translate("publish.guideline"), `${guideline.title} (${guideline.edition})`],
  ];
  const sections = publishedSections(inspected, translate).filter(({ html }) => html !== "");
  const list = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(language)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    `</head>`,
    `<body>`,
    `<header>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<dl>${list.join("")}</dl>`,
    `</header>`,
    `<nav aria-label="${escapeHtml(translate("publish.contents"))}"><ul>`,
    ...sections.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`),
    `</ul></nav>`,
    `<main>`,
    ...sections.map(
      ({ id, title: name, html }) =>
        `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${escapeHtml(name)}</h2>\n${html}\n</section>`,
    ),
    `</main>`,
    `</body>`,
    `</html>`,
    "",
  ].join("\n");
}
