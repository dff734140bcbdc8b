import { foldText } from "../../parse/normalise";
import type { CfrIndicator } from "../matrix";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs } from "./cfr-rule";
import { indicatorClass } from "./indicator-class";

/** Means and end of one chain counted side by side count one success twice. */
export const cfr212 = cfrRule({
  id: "CFR-212",
  slug: "chain-counted-twice",
  severity: "advice",
  topic: "indicator",
  source: CUSTOMARY("Results chain"),
  messages: ["beside"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const chains = new Map<
      string,
      { readonly row: CfrIndicator; readonly isEnd: boolean; readonly isMeans: boolean }[]
    >();
    for (const row of namedIndicators(matrix)) {
      const kind = row.indicatorClass ? indicatorClass(row.indicatorClass.text) : null;
      if (!kind || row.action.text === "") continue;
      const key = `${row.objective ?? ""}|${foldText(row.action.text)}`;
      const chain = chains.get(key) ?? [];
      chain.push({
        row,
        isEnd: kind === "outcome" || kind === "external-output",
        isMeans: kind === "input" || kind === "activity",
      });
      chains.set(key, chain);
    }
    for (const chain of chains.values()) {
      const end = chain.find(({ isEnd }) => isEnd)?.row;
      if (!end) continue;
      for (const { row, isMeans } of chain) {
        if (isMeans) {
          report({
            at: row.indicator.at,
            message: "beside",
            args: {
              ...rowArgs(row),
              class: row.indicatorClass?.text ?? "",
              other: rowArgs(end).indicator,
              otherClass: end.indicatorClass?.text ?? "",
            },
            related: [end.indicator.at],
          });
        }
      }
    }
  },
});
