import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CfrMatrix, Measure } from "../../cfr/matrix";
import { whatIf } from "../../cfr/score/what-if";
import type { WayUp, WhatIfStep } from "../../cfr/score/what-if";
import type { CfrGuideline } from "../../guidelines/guideline";
import type { Format } from "../common/format";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { IndicatorLines } from "./indicator-lines";
import type { IndicatorLine } from "./indicator-lines";

/** More steps than this are shown when somebody wants to see all. */
const SHOWN = 5;

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    ...typographyStyles.caption1,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface WhatIfSectionProps {
  readonly matrix: CfrMatrix;
  readonly guideline: CfrGuideline;
}

/** The shortest way to the next rating, and what the next criteria value of each row would add; the dearest first. */
export function WhatIfSection({ matrix, guideline }: WhatIfSectionProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const answer = useMemo(() => whatIf(matrix, guideline), [matrix, guideline]);
  if (!answer || answer.next.length === 0) return null;
  const toLine = ({ indicator, level, cell, gain }: WhatIfStep): IndicatorLine => ({
    indicator,
    figure: translate("pane.whatIf.gain", { points: format.score(gain) }),
    detail: translate("pane.whatIf.to", { level, value: valueText(cell.measure, format) }),
  });
  const { wayUp } = answer;
  const lines = [...answer.next].sort((a, b) => b.gain - a.gain || a.indicator - b.indicator).map(toLine);
  const more = lines.slice(SHOWN);
  return (
    <>
      {wayUp && (
        <Section title={translate("pane.whatIf.way", { rating: wayUp.rating })}>
          <p className={styles.text}>{wayText(wayUp)}</p>
          {wayUp.state === "way" && <IndicatorLines lines={wayUp.steps.map(toLine)} matrix={matrix} />}
        </Section>
      )}
      <Section title={translate("pane.whatIf.next")} folded>
        <IndicatorLines lines={lines.slice(0, SHOWN)} matrix={matrix} />
        {more.length > 0 && (
          <details>
            <summary className={styles.summary}>{translate("pane.whatIf.more", { count: more.length })}</summary>
            <IndicatorLines lines={more} matrix={matrix} />
          </details>
        )}
      </Section>
    </>
  );

  function wayText(way: WayUp): string {
    return way.state === "way"
      ? translate("pane.whatIf.wayText", { count: way.steps.length, composite: format.score(way.composite) })
      : translate("pane.whatIf.outOfReach", { most: format.score(way.most), rating: way.rating });
  }
}

function valueText(measure: Measure, format: Format): string {
  switch (measure.kind) {
    case "number":
      return format.number(measure.value);
    case "percent":
      return `${format.number(measure.value)} %`;
    case "date":
      return measure.iso;
    default:
      return "raw" in measure ? measure.raw : "";
  }
}
