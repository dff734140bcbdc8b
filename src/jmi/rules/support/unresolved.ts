import { asTick } from "../../twg/twg-table";
import type { JmiIndicator, JmiMatrix, JmiOutput } from "../../matrix";
import { indicatorsOf } from "./walk";

/** Rows whose issue goes beyond the working group. */
export function unresolvedIn(
  matrix: JmiMatrix,
): readonly { readonly output: JmiOutput; readonly indicator: JmiIndicator }[] {
  return indicatorsOf(matrix).filter(
    ({ indicator: { fields } }) => fields.unresolved && asTick(fields.unresolved).ticked,
  );
}
