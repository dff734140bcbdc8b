import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { SheetDraft } from "./sheet-draft";
import type { TemplateContext } from "./template-options";

/** What a section holds: `content` of the guideline's list. */
export type SectionContent = CfrGuideline["sections"][number]["content"];

/** The first three lines of a section's sheet: its printed title, whose it is, and what to do here. */
export function putSectionTitle(draft: SheetDraft, context: TemplateContext, content: SectionContent): void {
  const { guideline, translate } = context;
  const section = guideline.sections.find((one) => one.content === content);
  const heading = { number: section?.number ?? "", title: section?.title ?? "" };
  // "Section 3", but "Annex 2" as it is printed.
  const kind = /^\d/.test(heading.number) ? "numbered" : "named";
  draft.put(0, 0, translate(`template.cfr.section.${kind}`, heading), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(2, 0, translate(`template.cfr.${content}.help`), "note");
}
