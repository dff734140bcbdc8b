import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { toA1 } from "../../grid/cell-ref";
import type { JmiMatrix } from "../../jmi/matrix";
import paneJmiTexts from "../../messages/en/pane-jmi.json";
import { rowsOf } from "../common/counts";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { AgreedPart } from "./agreed-part";
import { ReadingPart } from "./reading-part";

const ProgressPart = lazy(async () => ({ default: (await import("../progress/progress-part")).ProgressPart }));
const ConvertPart = lazy(async () => ({ default: (await import("../interchange/convert-part")).ConvertPart }));
const InterchangePart = lazy(async () => ({
  default: (await import("../interchange/interchange-part")).InterchangePart,
}));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  sheet: { ...typographyStyles.subtitle2, margin: 0 },
});

/** For every JMI matrix: how its indicators' texts read, what was agreed, and how far it is. */
export function JmiTab() {
  const styles = useStyles();
  const { translate, learn } = usePane();
  // The texts come with the code that needs them.
  useState(() => learn(paneJmiTexts));
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  const jmis = (matrices ?? []).flatMap((one) => (one.kind === "jmi" ? [one] : []));
  return jmis.map((inspected) => {
    const { matrix } = inspected;
    return (
      <div key={`${matrix.sheet} ${matrix.headerRow}`} className={styles.root}>
        {jmis.length > 1 && <p className={styles.sheet}>{matrix.sheet}</p>}
        <Suspense fallback={null}>
          <ConvertPart inspected={inspected} />
        </Suspense>
        <Section title={translate("pane.jmi.reading.title")}>
          {rowsOf(inspected) === 0 ? (
            <p className={styles.text}>
              {translate("pane.jmi.reading.first", { cell: firstCell(matrix), sheet: matrix.sheet })}
            </p>
          ) : (
            <ReadingPart matrix={matrix} />
          )}
        </Section>
        {rowsOf(inspected) > 0 && (
          <Section title={translate("pane.jmi.agreed.title")}>
            <AgreedPart inspected={inspected} />
          </Section>
        )}
        <Suspense fallback={<ProgressBar aria-label={translate("pane.working")} />}>
          <ProgressPart inspected={inspected} />
          <InterchangePart inspected={inspected} />
        </Suspense>
      </div>
    );
  });
}

/** Where the first indicator goes: below the headings and what a template says under them. */
function firstCell({ area, columns }: JmiMatrix): string {
  return toA1({ row: area.bottom + 1, column: columns.outcome?.column ?? area.left });
}
