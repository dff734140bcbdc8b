import type { Translate } from "../../check/message";
import type { DescribedFinding } from "../described-findings";
import { escapeHtml } from "../page/html";

/** One finding as an item of a list: where and what, why, what to do, what the rule rests on. */
export function findingItem(described: DescribedFinding, anchor: string, translate: Translate): string {
  const { finding, inspected, id, what, why, advice, cell, document } = described;
  const { severity, at, column, rule, source, justification } = finding;
  const place = [at.sheet === inspected.matrix.sheet ? cell : `${at.sheet}!${cell}`, column].filter((text) => text);
  const lines: readonly (readonly [string, string])[] = [
    ["why", why],
    ["do", translate("report.do", { advice })],
    ...(justification
      ? [["justified", translate("report.justified", { ...justification })] satisfies [string, string]]
      : []),
    [
      "source",
      translate("report.page.rule", {
        rule,
        document,
        clause: source.clause,
        authority: translate(`report.authority.${source.authority}`),
      }),
    ],
  ];
  return [
    `<li class="${severity}" id="${anchor}-${id}" data-finding="${id}">`,
    `<p><strong class="severity">${escapeHtml(translate(`report.severity.${severity}`))}</strong> ` +
      `<span class="place">${escapeHtml(place.join(" "))}</span> ${escapeHtml(what)}</p>`,
    ...lines.map(([name, text]) => `<p class="${name}">${escapeHtml(text)}</p>`),
    `</li>`,
  ].join("\n");
}
