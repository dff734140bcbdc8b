import type { Translate } from "../../check/message";
import type { DescribedFinding } from "../described-findings";
import { escapeHtml } from "../page/html";

/**
 * One finding as an item of a list: where and what, why, what to do, what the rule rests on. `again`: the same was said
 * before it, so that why and what it rests on are folded away.
 */
export function findingItem(
  described: DescribedFinding,
  { anchor, again }: { readonly anchor: string; readonly again: boolean },
  translate: Translate,
): string {
  const { finding, inspected, id, what, why, advice, cell, document } = described;
  const { severity, at, column, rule, source, justification } = finding;
  const place = [at.sheet === inspected.matrix.sheet ? cell : `${at.sheet}!${cell}`, column].filter((text) => text);
  const line = (name: string, text: string) => `<p class="${name}">${escapeHtml(text)}</p>`;
  const reason = line("why", why);
  const basis = line(
    "source",
    translate("report.page.rule", {
      rule,
      document,
      clause: source.clause,
      authority: translate(`report.authority.${source.authority}`),
    }),
  );
  const action = line("do", translate("report.do", { advice }));
  const justified = justification ? [line("justified", translate("report.justified", { ...justification }))] : [];
  return [
    `<li class="${severity}" id="${anchor}-${id}" data-finding="${id}">`,
    `<p><strong class="severity">${escapeHtml(translate(`report.severity.${severity}`))}</strong> ` +
      `<span class="place">${escapeHtml(place.join(" "))}</span> ${escapeHtml(what)}</p>`,
    ...(again
      ? [
          action,
          ...justified,
          `<details><summary>${escapeHtml(translate("report.page.again", { rule }))}</summary>`,
          reason,
          basis,
          `</details>`,
        ]
      : [reason, action, ...justified, basis]),
    `</li>`,
  ].join("\n");
}
