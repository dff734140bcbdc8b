import type { CriterionMark } from "../../cfr/quality/quality-card";
import { refKey } from "../../grid/cell-ref";
import { textOf } from "../../grid/grid";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { CriterionHead } from "./criterion-head";
import { OpenReason } from "./open-reason";

/** A criterion that needs no person: its mark, the figures it rests on, and where the Review sheet says otherwise. */
export function CountedCriterion({ criterion }: { readonly criterion: CriterionMark }) {
  const { translate, format } = usePane();
  const { result, row } = criterion;
  if (result.how !== "counted") {
    return (
      <>
        <CriterionHead criterion={criterion} mark={translate("pane.score.open")} />
        <OpenReason result={result} />
      </>
    );
  }
  const found = translate(`quality.figures.${criterion.criterion.id}`, result.figures);
  return (
    <>
      <CriterionHead criterion={criterion} mark={format.score(result.mark)} detail={found} />
      {result.otherOnSheet && row && (
        <CellButton cell={row.mark.at}>
          {translate("quality.other-on-sheet", {
            raw: textOf(row.mark.raw),
            cell: refKey(row.mark.at),
            mark: result.mark,
          })}
        </CellButton>
      )}
    </>
  );
}
