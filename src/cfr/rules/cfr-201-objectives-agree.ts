import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { BANGLADESH, cfrRule, shorten, wholeDocument } from "./cfr-rule";
import { namedObjectives } from "./named-objectives";
import { nameKey, nearlySame } from "./names";

/** Section 2 weighs the objectives of Section 1, all of them and no others but the mandatory ones. */
export const cfr201 = cfrRule({
  id: "CFR-201",
  slug: "objectives-differ",
  severity: "error",
  topic: "structure",
  source: BANGLADESH("Strategic objectives of the first and second section"),
  messages: ["not-in-matrix", "not-in-section-1", "spelt-otherwise"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const listed = wholeDocument(matrix)?.section1?.objectives ?? [];
    if (listed.length === 0) return;
    const weighed = namedObjectives(matrix).filter(({ text }) => !isMandatory(text, guideline));
    const inMatrix = new Set(weighed.map(({ text }) => nameKey(text)));
    const inSection1 = new Set(listed.map(({ text }) => nameKey(text)));
    const onlyWeighed = weighed.filter(({ text }) => !inSection1.has(nameKey(text)));
    const taken = new Set<string>();
    for (const objective of listed) {
      if (inMatrix.has(nameKey(objective.text)) || isMandatory(objective.text, guideline)) continue;
      const near = onlyWeighed.find(({ text }) => !taken.has(text) && nearlySame(text, objective.text));
      if (near) {
        taken.add(near.text);
        report({
          at: near.at,
          message: "spelt-otherwise",
          args: { objective: shorten(near.text), other: shorten(objective.text) },
          related: [objective.at],
        });
      } else {
        report({ at: objective.at, message: "not-in-matrix", args: { objective: shorten(objective.text) } });
      }
    }
    for (const { at, text } of onlyWeighed) {
      if (!taken.has(text)) report({ at, message: "not-in-section-1", args: { objective: shorten(text) } });
    }
  },
});

/** Marked as the guideline marks them ("*"), or named by it. */
export function isMandatory(name: string, { mandatory }: CfrGuideline): boolean {
  const marker = mandatory?.marker ?? "*";
  const text = name.trim();
  if (text.startsWith(marker) || text.endsWith(marker)) return true;
  return mandatory?.objectives.some((one) => nameKey(one.name) === nameKey(text)) ?? false;
}
