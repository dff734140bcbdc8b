import { refKey } from "../../grid/cell-ref";
import { isGarbled } from "../../parse/cell/garbled";
import type { CfrMatrix, TextCell } from "../matrix";
import { CUSTOMARY, cfrRule, shorten } from "./cfr-rule";

/** A text with signs of another encoding was spoilt where it was copied from. A rule of this program's own. */
export const cfr005 = cfrRule({
  id: "CFR-005",
  slug: "texts-legible",
  severity: "advice",
  topic: "wording",
  source: CUSTOMARY("Texts are legible"),
  messages: ["garbled"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const garbled = textsOf(matrix).filter(({ text }) => isGarbled(text));
    for (const { at, text } of new Map(garbled.map((cell) => [refKey(cell.at), cell])).values())
      report({ at, message: "garbled", args: { text: shorten(text) } });
  },
});

function textsOf({ document, objectives, indicators }: CfrMatrix): readonly TextCell[] {
  const { vision, mission } = document?.section1 ?? {};
  return [
    ...[vision, mission].flatMap((cell) => cell ?? []),
    ...objectives.map(({ at, name }) => ({ at, text: name })),
    ...indicators.flatMap(({ action, indicator, unit, remarks }) => [
      action,
      indicator,
      unit,
      ...(remarks ? [remarks] : []),
    ]),
  ];
}
