import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Translate } from "../../check/message";
import { fillEdits, fillSides, heldBy } from "../../jmi/fill/fill-offer";
import type { FillChosen, FillPart, FillSide } from "../../jmi/fill/fill-offer";
import { nothingToFill } from "../../jmi/fill/nothing-to-fill";
import { readingsAgree } from "../../jmi/fill/readings-agree";
import type { JmiIndicator, JmiMatrix } from "../../jmi/matrix";
import { MISSING } from "../../parse/reading";
import type { Reading } from "../../parse/reading";
import { usePane } from "../pane-context";
import { FillBox } from "./fill-box";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ReadingCardProps {
  readonly matrix: JmiMatrix;
  readonly indicator: JmiIndicator;
}

/** What an indicator's text was taken to say; where that is not sure, the ways to read it are asked about. */
export function ReadingCard({ matrix, indicator }: ReadingCardProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const [chosen, setChosen] = useState<FillChosen>({});
  const sides = fillSides(indicator);
  const { due, inText } = indicator;
  const sideText = (part: FillPart, reading: Reading): string => {
    const text = readingText(reading, translate);
    const held = heldBy(indicator, part);
    const same = held === null || readingsAgree(held, reading);
    return same ? text : translate("pane.jmi.reading.column", { text, held: readingText(held, translate) });
  };
  return (
    <div className={styles.root}>
      <p className={styles.name}>{indicator.text || translate("pane.jmi.reading.unnamed")}</p>
      <dl className={styles.list}>
        <Line label={translate("pane.jmi.reading.baseline")} value={sideText("baseline", inText.baseline)} />
        {inText.targets.slice(0, -1).map((reading, index) => (
          <Line
            key={index}
            label={translate("pane.jmi.reading.intermediate")}
            value={readingText(reading, translate)}
          />
        ))}
        <Line
          label={translate("pane.jmi.reading.target")}
          value={sideText("target", inText.targets.at(-1) ?? MISSING)}
        />
        <Line
          label={translate("pane.jmi.reading.due")}
          value={
            due
              ? translate(due.inherited ? "pane.jmi.reading.inherited" : "pane.jmi.reading.told", { day: due.day })
              : translate("pane.jmi.reading.none")
          }
        />
      </dl>
      {sides.map((side) => (
        <Question
          key={side.part}
          side={side}
          chosen={chosen}
          onChoose={(choice) => setChosen({ ...chosen, [side.part]: choice })}
        />
      ))}
      <FillBox
        matrix={matrix}
        edits={fillEdits(matrix, indicator, chosen)}
        offer={translate("pane.jmi.fill.offer")}
        otherwise={translate(`pane.jmi.fill.nothing.${nothingToFill(matrix, indicator, chosen)}`)}
      />
    </div>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

interface QuestionProps {
  readonly side: FillSide;
  readonly chosen: FillChosen;
  readonly onChoose: (choice: FillSide["choices"][number]) => void;
}

function Question({ side: { part, choices }, chosen, onChoose }: QuestionProps) {
  const styles = useStyles();
  const { translate } = usePane();
  if (choices.length === 0) return null;
  const label = translate(`pane.jmi.ask.${part}`);
  const held = chosen[part];
  return (
    <>
      <p className={styles.note}>{label}</p>
      <RadioGroup
        aria-label={label}
        value={held ? String(choices.indexOf(held)) : ""}
        onChange={(_, { value }) => {
          const choice = choices[Number(value)];
          if (choice) onChoose(choice);
        }}
      >
        {choices.map((choice, index) => (
          <Radio key={index} value={String(index)} label={readingText({ ...choice, confidence: "sure" }, translate)} />
        ))}
      </RadioGroup>
    </>
  );
}

/** "at least 75 % (2020-12-31), not sure". */
function readingText(reading: Reading, translate: Translate): string {
  switch (reading.state) {
    case "value": {
      const { bound, unit, date, confidence } = reading;
      const value = translate("pane.jmi.value", {
        bound: bound === "at-most" ? "atMost" : bound,
        value: reading.value,
        unit: unit === null ? "" : ` ${unit}`,
        date: date === null ? "" : ` (${date})`,
      });
      return confidence === "sure" ? value : translate("pane.jmi.unsure", { value });
    }
    case "missing":
      return translate("pane.jmi.reading.none");
    case "to-be-established":
      return translate("pane.jmi.reading.toCome", { text: reading.raw });
    case "text":
      return reading.raw;
    case "unreadable":
      return translate("pane.jmi.reading.unreadable");
  }
}
