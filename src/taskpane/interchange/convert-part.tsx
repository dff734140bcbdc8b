import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { convertMatrix } from "../../jmi/convert/convert-matrix";
import { olderLayout } from "../../jmi/convert/older-layout";
import { rowCount } from "../../jmi/parts";
import convertTexts from "../../messages/en/convert.json";
import { CellButton } from "../common/cell-button";
import { Section } from "../common/section";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import { convertedSheets } from "./new-sheets";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  remark: { ...typographyStyles.caption1, textAlign: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  offer: { alignSelf: "start" },
});

type InspectedJmi = Extract<InspectedMatrix, { readonly kind: "jmi" }>;

/** Offers to turn a matrix of 2004 to 2010 into today's template; what was unrolled and what is unsure is shown first. */
export function ConvertPart({ inspected }: { readonly inspected: InspectedJmi }) {
  const styles = useStyles();
  const { translate, learn, session, perform, busy } = usePane();
  useState(() => learn(convertTexts));
  const templateWords = useTemplateWords();
  const [asking, setAsking] = useState(false);
  const box = useShownWhole<HTMLDivElement>(asking);
  const { matrix, guideline } = inspected;
  const from = olderLayout(matrix);
  const conversion = useMemo(() => (asking ? convertMatrix(matrix) : null), [asking, matrix]);
  useEffect(() => {
    // The button that was pressed has made way for the list; the focus goes on to it.
    if (asking) box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [asking, box]);
  if (from === null || from === "other") return null;
  const write = async (): Promise<void> => {
    if (!conversion) return;
    const writing = convertedSheets(conversion, guideline, templateWords);
    if (await perform(() => session.carryOut(writing), translate("pane.convert.done"))) setAsking(false);
  };
  return (
    <Section title={translate("pane.convert.title")}>
      <p className={styles.text}>{translate("pane.convert.found", { layout: translate(`convert.layout.${from}`) })}</p>
      {!conversion && (
        <Button className={styles.offer} size="small" onClick={() => setAsking(true)}>
          {translate("pane.convert.offer")}
        </Button>
      )}
      {conversion && (
        <div ref={box} className={styles.box} role="group" aria-label={translate("pane.convert.offer")}>
          <p className={styles.text}>
            {translate("pane.convert.rows", { before: rowCount(matrix), after: conversion.rows.length })}
          </p>
          {(["confirm", "unrolled", "kept"] as const).map((kind) => {
            const remarks = conversion.remarks.filter((remark) => remark.kind === kind);
            if (remarks.length === 0) return null;
            return (
              <div key={kind}>
                <p className={styles.kind}>{translate(`convert.kind.${kind}`)}</p>
                <ul className={styles.list}>
                  {remarks.map(({ id, at, args }, index) => (
                    <li key={`${id} ${index}`}>
                      <CellButton cell={at} className={styles.remark}>
                        {translate(`convert.remark.${id}`, args)}
                      </CellButton>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void write()}>
              {translate("pane.convert.apply")}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {translate("pane.jmi.cancel")}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
