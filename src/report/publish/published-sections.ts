import type { Section1, Section3, Section4, Section5, Section6, SectionContent } from "../../cfr/sections/sections";
import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import { escapeHtml, htmlList, htmlTable } from "../page/html";
import { publishedMatrix } from "./published-matrix";
import { publishedValue } from "./published-value";
import type { InspectedCfr } from "./published-value";

export interface PublishedSection {
  readonly id: string;
  readonly title: string;
  /** "" where the workbook has nothing for this section. */
  readonly html: string;
}

/** The years of a table of trends or outcomes, from the earliest. */
const YEARS = ["actualBefore", "actualLast", "target", "projectedNext", "projectedAfter"] as const;

/** The sections that the guideline lists, in its order and under its titles. */
export function publishedSections(inspected: InspectedCfr, translate: Translate): readonly PublishedSection[] {
  return inspected.guideline.sections.map(({ number, title, content }, index) => ({
    id: `section-${index + 1}`,
    title: /^\d/.test(number) ? translate("publish.section", { number, title }) : `${number}: ${title}`,
    html: sectionHtml(content, title, inspected, translate),
  }));
}

function sectionHtml(content: SectionContent, caption: string, inspected: InspectedCfr, translate: Translate): string {
  const { document } = inspected.matrix;
  switch (content) {
    case "objectives":
      return objectives(document?.section1, translate);
    case "matrix":
      return publishedMatrix(inspected, caption, translate);
    case "trends":
      return trends(document?.section3, caption, translate);
    case "acronyms":
      return acronyms(document?.section4, translate);
    case "definitions": {
      // Acronyms stand over the definitions, unless the guideline gives them a section of their own.
      const alone = inspected.guideline.sections.some((section) => section.content === "acronyms");
      const before = alone ? "" : acronyms(document?.section4, translate);
      return joined([before, definitions(document?.section4, caption, translate)]);
    }
    case "requirements":
      return requirements(document?.section5, caption, translate);
    case "outcomes":
      return outcomes(document?.section6, caption, translate);
    default:
      return assertNever(content);
  }
}

function objectives(one: Section1 | null | undefined, translate: Translate): string {
  if (!one) return "";
  const part = (key: string, html: string) =>
    html === "" ? "" : `<h3>${escapeHtml(translate(`publish.head.${key}`))}</h3>\n${html}`;
  const text = (words: string | undefined) => (words ? `<p>${escapeHtml(words)}</p>` : "");
  return joined([
    part("vision", text(one.vision?.text)),
    part("mission", text(one.mission?.text)),
    part("objectives", htmlList(one.objectives.map((cell) => cell.text))),
    part("functions", htmlList(one.functions.map((cell) => cell.text))),
  ]);
}

function trends(three: Section3 | null | undefined, caption: string, translate: Translate): string {
  return htmlTable({
    caption,
    headings: heads(["objective", "indicator", "unit", ...YEARS], translate),
    rows: (three?.rows ?? []).map((row) => ({
      cells: [row.objective.text, row.indicator.text, row.unit.text, ...YEARS.map((year) => publishedValue(row[year]))],
      header: 1,
      numbers: new Set([3, 4, 5, 6, 7]),
    })),
  });
}

function acronyms(four: Section4 | null | undefined, translate: Translate): string {
  return htmlTable({
    caption: translate("publish.head.acronyms"),
    headings: heads(["acronym", "meaning"], translate),
    rows: (four?.acronyms?.rows ?? []).map(({ acronym, meaning }) => ({
      cells: [acronym.text, meaning.text],
      header: 0,
    })),
  });
}

function definitions(four: Section4 | null | undefined, caption: string, translate: Translate): string {
  return htmlTable({
    caption,
    headings: heads(["indicator", "description", "definition", "measurement", "comments"], translate),
    rows: (four?.definitions?.rows ?? []).map((row) => ({
      cells: [
        row.indicator.text,
        ...[row.description, row.definition, row.measurement, row.comments].map((cell) => cell?.text ?? ""),
      ],
      header: 0,
    })),
  });
}

function requirements(five: Section5 | null | undefined, caption: string, translate: Translate): string {
  return htmlTable({
    caption,
    headings: heads(["organisation", "indicator", "what", "why", "howMuch", "otherwise"], translate),
    rows: (five?.rows ?? []).map((row) => ({
      cells: [row.organisation, row.indicator, row.what, row.why, row.howMuch, row.otherwise].map(({ text }) => text),
      header: 0,
    })),
  });
}

function outcomes(six: Section6 | null | undefined, caption: string, translate: Translate): string {
  return htmlTable({
    caption,
    headings: heads(["outcome", "jointly", "indicator", "unit", ...YEARS], translate),
    rows: (six?.rows ?? []).map((row) => ({
      cells: [
        row.outcome.text,
        row.jointly.text,
        row.indicator.text,
        row.unit.text,
        ...YEARS.map((_, index) => publishedValue(row.values[index] ?? null)),
      ],
      header: 0,
      numbers: new Set([4, 5, 6, 7, 8]),
    })),
  });
}

function heads(keys: readonly string[], translate: Translate): readonly string[] {
  return keys.map((key) => translate(`publish.head.${key}`));
}

function joined(parts: readonly string[]): string {
  return parts.filter((html) => html !== "").join("\n");
}
