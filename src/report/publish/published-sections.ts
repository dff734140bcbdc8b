import type { SectionContent } from "../../cfr/sections/sections";
import type { Translate } from "../../check/message";
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

/** The sections that the guideline lists, in its order and under its titles. */
export function publishedSections(inspected: InspectedCfr, translate: Translate): readonly PublishedSection[] {
  return inspected.guideline.sections.map(({ number, title, content }, index) => ({
    id: `section-${index + 1}`,
    title: /^\d/.test(number) ? translate("publish.section", { number, title }) : `${number}: ${title}`,
    html: sectionHtml(content, title, inspected, translate),
  }));
}

function sectionHtml(content: SectionContent, caption: string, inspected: InspectedCfr, translate: Translate): string {
  const document = inspected.matrix.document;
  const heads = (...keys: readonly string[]) => keys.map((key) => translate(`publish.head.${key}`));
  switch (content) {
    case "matrix":
      return publishedMatrix(inspected, caption, translate);
    case "objectives": {
      const one = document?.section1;
      if (!one) return "";
      const part = (key: string, html: string) =>
        html === "" ? "" : `<h3>${escapeHtml(translate(`publish.head.${key}`))}</h3>\n${html}`;
      const text = (words: string | undefined) => (words ? `<p>${escapeHtml(words)}</p>` : "");
      return [
        part("vision", text(one.vision?.text)),
        part("mission", text(one.mission?.text)),
        part("objectives", htmlList(one.objectives.map((cell) => cell.text))),
        part("functions", htmlList(one.functions.map((cell) => cell.text))),
      ]
        .filter((html) => html !== "")
        .join("\n");
    }
    case "trends": {
      const rows = document?.section3?.rows ?? [];
      return htmlTable({
        caption,
        headings: heads(
          "objective",
          "indicator",
          "unit",
          "actualBefore",
          "actualLast",
          "target",
          "projectedNext",
          "projectedAfter",
        ),
        rows: rows.map((row) => {
          const years = [row.actualBefore, row.actualLast, row.target, row.projectedNext, row.projectedAfter].map(
            publishedValue,
          );
          return {
            cells: [row.objective.text, row.indicator.text, row.unit.text, ...years],
            header: 1,
            numbers: new Set([3, 4, 5, 6, 7]),
          };
        }),
      });
    }
    case "acronyms":
      return acronyms(inspected, translate);
    case "definitions": {
      const rows = document?.section4?.definitions?.rows ?? [];
      const alone = inspected.guideline.sections.some((section) => section.content === "acronyms");
      const table = htmlTable({
        caption,
        headings: heads("indicator", "description", "definition", "measurement", "comments"),
        rows: rows.map((row) => ({
          cells: [
            row.indicator.text,
            ...[row.description, row.definition, row.measurement, row.comments].map((cell) => cell?.text ?? ""),
          ],
          header: 0,
        })),
      });
      return [alone ? "" : acronyms(inspected, translate), table].filter((html) => html !== "").join("\n");
    }
    case "requirements":
      return htmlTable({
        caption,
        headings: heads("organisation", "indicator", "what", "why", "howMuch", "otherwise"),
        rows: (document?.section5?.rows ?? []).map((row) => ({
          cells: [row.organisation, row.indicator, row.what, row.why, row.howMuch, row.otherwise].map(
            ({ text }) => text,
          ),
          header: 0,
        })),
      });
    case "outcomes": {
      const rows = document?.section6?.rows ?? [];
      const years = ["actualBefore", "actualLast", "target", "projectedNext", "projectedAfter"];
      return htmlTable({
        caption,
        headings: heads("outcome", "jointly", "indicator", "unit", ...years),
        rows: rows.map((row) => ({
          cells: [
            row.outcome.text,
            row.jointly.text,
            row.indicator.text,
            row.unit.text,
            ...years.map((_, index) => publishedValue(row.values[index] ?? null)),
          ],
          header: 0,
          numbers: new Set([4, 5, 6, 7, 8]),
        })),
      });
    }
  }
}

function acronyms({ matrix }: InspectedCfr, translate: Translate): string {
  return htmlTable({
    caption: translate("publish.head.acronyms"),
    headings: [translate("publish.head.acronym"), translate("publish.head.meaning")],
    rows: (matrix.document?.section4?.acronyms?.rows ?? []).map(({ acronym, meaning }) => ({
      cells: [acronym.text, meaning.text],
      header: 0,
    })),
  });
}
