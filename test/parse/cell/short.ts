import type { CellContent, CellReading, Figure } from "../../../src/parse/cell/cell-reading";

const SIGN = { exact: "", "at-least": ">= ", "at-most": "<= ", about: "~ " } as const;

/** A reading as one line: "target >= 60 % @2020; up", with "?" before what is unsure and " | " between candidates. */
export function short({ says, confidence, candidates }: CellReading): string {
  const all = [says, ...candidates].map(content).join(" | ");
  return confidence === "sure" ? all : `? ${all}`;
}

function content(says: CellContent): string {
  switch (says.kind) {
    case "figures":
      return [...says.figures.map(figure), ...(says.direction ? [says.direction] : [])].join("; ");
    case "dates":
      return says.dates.map(({ firstDay, lastDay }) => `${firstDay ?? ""}..${lastDay ?? ""}`).join(", ");
    case "empty":
      return says.placeholder;
    case "tick":
      return says.ticked ? "ticked" : "not ticked";
    case "no-year":
      return `no year: ${says.part ?? "?"}`;
    case "share-of-baseline":
      return `baseline × ${Number(says.factor.toFixed(3))}; ${says.direction}`;
    case "scale-step":
      return `steps ${says.steps}`;
    case "stage":
      return `stage ${says.stage}${says.date === null ? "" : ` @${says.date}`}`;
    case "unit":
      return `unit ${says.unit}`;
    case "label":
      return `label ${says.label}`;
    case "repair":
      return `repair ${says.text}`;
    case "recurring":
      return "recurring";
    case "words":
      return ["words", ...says.groups, ...(says.direction ? [says.direction] : [])].join(" ");
  }
}

function figure({ role, is, low, high, unit, bound, date, group }: Figure): string {
  const amount = low === high ? String(low) : `${low}..${high}`;
  return [
    ...(role ? [role] : []),
    ...(is === "change" ? ["by"] : []),
    `${SIGN[bound]}${amount}`,
    ...(unit ? [unit] : []),
    ...(date ? [`@${date}`] : []),
    ...(group ? [`[${group}]`] : []),
  ].join(" ");
}
