import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import { partAt } from "../../../guidelines/edit-guideline";
import type { PartPath } from "../../../guidelines/edit-guideline";
import { pathLabel } from "../../../guidelines/path-label";
import type { InspectedMatrix } from "../../../inspect/inspection";
import editorTexts from "../../../messages/en/guideline-editor.json";
import guidelineTexts from "../../../messages/en/guideline.json";
import { Section } from "../../common/section";
import { usePane } from "../../pane-context";
import { useGuidelines } from "../use-guidelines";
import { countDifferences, DifferenceList } from "./difference-list";
import { editorGroups } from "./editor-rows";
import type { EditorGroup } from "./editor-rows";
import { ExportBox } from "./export-box";
import { Fold } from "./fold";
import { MandatoryPart } from "./mandatory-part";
import { PartRow } from "./part-row";
import { RemoveButton } from "./remove-button";
import { SeverityPart } from "./severity-part";
import { useEditing } from "./use-editing";
import { writeGuideline } from "./write-guideline";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle1, margin: 0, ":focus": { outline: "none" } },
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

export interface GuidelineEditorProps {
  /** The matrix whose guideline is changed. */
  readonly inspected: InspectedMatrix;
  readonly onClose: () => void;
}

/** A country's own guideline: changed field by field, in force at once, kept on the About sheet or in a file. */
export function GuidelineEditor({ inspected, onClose }: GuidelineEditorProps) {
  const styles = useStyles();
  const { translate, learn, session, perform, busy } = usePane();
  useState(() => learn({ ...guidelineTexts, ...editorTexts }));
  const editing = useEditing(inspected.guideline);
  const title = useRef<HTMLHeadingElement>(null);
  const [exporting, setExporting] = useState(false);
  useEffect(() => title.current?.focus(), []);

  const { draft, faults, guideline } = editing;
  const known = useGuidelines();
  const base = known.find(({ id, kind }) => id === draft["basedOn"] && kind === draft["kind"]);
  const { kind } = inspected;

  async function write(): Promise<void> {
    if (!guideline) return;
    const writing = writeGuideline(guideline, inspected.matrix.sheet, translate);
    const done = await perform(() => session.carryOut(writing), translate("pane.editor.written"));
    // From now on the workbook says it.
    if (done) await session.setGuideline(null);
  }

  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={translate("pane.editor.back")}
          title={translate("pane.editor.back")}
          onClick={onClose}
        />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {translate("pane.editor.title")}
        </h2>
      </div>
      <MessageBar intent={faults.length > 0 ? "warning" : "info"} layout="multiline">
        <MessageBarBody>{stateText()}</MessageBarBody>
      </MessageBar>
      {editorGroups(draft).map((group) => (
        <Fold key={group.key} title={translate(`pane.editor.group.${group.key}`)} open={group.key === "name"}>
          <div className={styles.rows}>
            {group.rows.map((row) => (
              <PartRow key={row.path.join(".")} row={row} editing={editing}>
                {group.key === "bands" && removeBand(row.path, row.name?.number ?? 0)}
              </PartRow>
            ))}
            {group.key === "bands" && (
              <Button className={styles.button} size="small" onClick={() => addBand(group)}>
                {translate("pane.editor.addBand")}
              </Button>
            )}
          </div>
        </Fold>
      ))}
      {kind === "cfr" && (
        <Fold title={translate("pane.editor.group.mandatory")}>
          <MandatoryPart editing={editing} />
        </Fold>
      )}
      <Fold title={translate("pane.editor.group.severities")}>
        <SeverityPart kind={kind} editing={editing} />
      </Fold>
      {guideline && base && (
        <Section
          title={translate("pane.editor.differs", { count: countDifferences({ guideline, base }), base: base.id })}
        >
          <DifferenceList guideline={guideline} base={base} />
        </Section>
      )}
      {base && (
        <Button className={styles.button} size="small" onClick={() => editing.restart(base)}>
          {translate("pane.editor.putBack")}
        </Button>
      )}
      <Button appearance="primary" disabledFocusable={busy || !guideline} onClick={() => void write()}>
        {translate("pane.editor.write")}
      </Button>
      <p className={styles.text}>{translate("pane.editor.writeHelp")}</p>
      <Button aria-expanded={exporting} disabledFocusable={!guideline} onClick={() => setExporting(!exporting)}>
        {translate("pane.editor.export")}
      </Button>
      {exporting && guideline && <ExportBox guideline={guideline} />}
    </div>
  );

  function stateText(): string {
    const [first] = faults;
    if (!first) return translate(editing.isChanged ? "pane.editor.inForce" : "pane.editor.asWorkbook");
    const place = translate("pane.editor.elsewhere", {
      place: pathLabel(first.path, translate),
      problem: first.message,
    });
    return `${translate("pane.editor.faulty", { count: faults.length })} ${place}`;
  }

  function removeBand(path: PartPath, number: number) {
    return (
      <RemoveButton
        label={translate("pane.editor.removeBand", { number })}
        onRemove={() => editing.change(path, undefined)}
      />
    );
  }

  /** A new rating stands below the last, one whole number wide, so that it contradicts nothing. */
  function addBand({ rows }: EditorGroup): void {
    const last = partAt(draft, ["bands", rows.length - 1, "from"]);
    const to = typeof last === "number" ? last - 1 : 100;
    editing.change(["bands", rows.length], { name: translate("pane.editor.newBand"), from: to, to });
  }
}
