import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { InspectedMatrix } from "../../../inspect/inspection";
import editorTexts from "../../../messages/en/guideline-editor.json";
import guidelineTexts from "../../../messages/en/guideline.json";
import { Section } from "../../common/section";
import { usePane } from "../../pane-context";
import { useGuidelines } from "../use-guidelines";
import { countDifferences, DifferenceList } from "./difference-list";
import { EditingState } from "./editing-state";
import { editorGroups } from "./editor-rows";
import { ExportBox } from "./export-box";
import { Fold } from "./fold";
import { GroupRows } from "./group-rows";
import { MandatoryPart } from "./mandatory-part";
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

  const { draft, guideline } = editing;
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
      <EditingState editing={editing} />
      {editorGroups(draft).map((group) => (
        <Fold key={group.key} title={translate(`pane.editor.group.${group.key}`)} open={group.key === "name"}>
          <GroupRows group={group} editing={editing} />
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
}
