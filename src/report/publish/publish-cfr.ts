import type { Translate } from "../../check/message";
import { escapeHtml } from "../page/html";
import { PAGE_END, pageStart } from "../page/html-page";
import { publishedSections } from "./published-sections";
import type { InspectedCfr } from "./published-value";
import { publishedChanges, versionFacts } from "./published-version";

/**
 * An approved CFR as one accessible page for the department's website: headings, tables with captions and scopes, a
 * language, no script and no other file. What stands in the workbook is shown, and the composite where there are
 * results; a CFR without a day of approval says that it is a draft.
 */
export function publishCfr(inspected: InspectedCfr, translate: Translate, language = "en"): string {
  const { matrix, guideline } = inspected;
  const about = matrix.document?.about ?? null;
  const entity = about?.entity ?? matrix.sheet;
  const title = [translate("publish.title"), entity, about?.period].filter((text) => text).join(" · ");
  const facts: readonly (readonly [string, string])[] = [
    [translate("publish.department"), about?.entity ?? ""],
    [translate("publish.period"), about?.period ?? ""],
    ...versionFacts(inspected, translate),
    [translate("publish.guideline"), `${guideline.title} (${guideline.edition})`],
  ];
  const sections = [...publishedSections(inspected, translate), ...publishedChanges(inspected, translate)].filter(
    ({ html }) => html !== "",
  );
  const list = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return [
    pageStart({ language, title }),
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
    PAGE_END,
  ].join("\n");
}
