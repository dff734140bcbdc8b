import type { Reading, ValueReading } from "../../parse/reading";
import type { JmiIndicator, JmiMatrix } from "../matrix";
import { fillSides, heldBy, sharesItsRow } from "./fill-offer";
import type { FillChosen, FillSide } from "./fill-offer";
import { readingsAgree } from "./readings-agree";

/**
 * Why there is nothing to fill. "shared": the row names several indicators. "contradicted": a column holds another value
 * than the text. "asked": a person has to choose first. "unread": the text cannot be read as one value. "untold": it
 * tells no value. "held": the columns hold what it tells.
 */
export type NothingToFill = "shared" | "contradicted" | "asked" | "unread" | "untold" | "held";

export function nothingToFill(matrix: JmiMatrix, indicator: JmiIndicator, chosen: FillChosen = {}): NothingToFill {
  if (sharesItsRow(matrix, indicator)) return "shared";
  const sides = fillSides(indicator);
  const states = sides.map((side): NothingToFill => stateOf(side, heldBy(indicator, side.part), chosen[side.part]));
  const order = ["contradicted", "asked", "unread", "held"] as const;
  return order.find((state) => states.includes(state)) ?? "untold";
}

function stateOf({ reading, choices }: FillSide, held: Reading | null, chosen?: ValueReading): NothingToFill {
  const value = chosen ?? (reading.state === "value" && choices.length === 0 ? reading : null);
  if (value) return held && !readingsAgree(held, value) ? "contradicted" : "held";
  if (held) return "held";
  if (reading.state === "missing" || reading.state === "to-be-established") return "untold";
  return choices.length > 0 ? "asked" : "unread";
}
