import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef, useState } from "react";
import { parseNames } from "../../report/consolidated/parse-names";
import { registerRows } from "../../report/consolidated/register-rows";
import type { FileRow, RegisterRow } from "../../report/consolidated/register-rows";
import { usePane } from "../pane-context";
import { countRows } from "./count-rows";
import { ExpectedPart } from "./expected-part";
import { FileFindings } from "./file-findings";
import { OutPart } from "./out-part";
import { PickPart } from "./pick-part";
import { ProgressPart } from "./progress-part";
import { RegisterPart } from "./register/register-part";
import { useManyFiles } from "./use-many-files";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  // Laid out all the same, so that the register keeps its rows and its place.
  hidden: { position: "absolute", insetInline: 0, height: 0, overflow: "hidden", visibility: "hidden" },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  promise: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Many submitted workbooks side by side: pick, watch, sort, look into one, take the consolidated workbook away. */
export function ManyPage({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { translate } = usePane();
  const { many, state } = useManyFiles();
  const [opened, setOpened] = useState<FileRow | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { submissions, unchecked, expected, phase } = state;
  const names = useMemo(() => parseNames(expected, false), [expected]);
  const all = useMemo(() => registerRows(submissions, { expected: names, unchecked }), [submissions, names, unchecked]);
  // While the files are being worked on, what is still to come is told by the bar.
  const rows = useMemo(() => (phase === "working" ? all.filter(isKnown) : all), [all, phase]);
  const opener = useRef<Element | null>(null);
  // The button that led here has gone, and the focus goes on to what came in its place; from a file it goes back.
  useEffect(() => {
    if (opened) return;
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    else title.current?.focus();
  }, [opened]);

  function startAgain(): void {
    // The button goes with the files; the focus goes to where one begins.
    title.current?.focus();
    many.clear();
  }

  function open(row: FileRow): void {
    opener.current = document.activeElement;
    setOpened(row);
  }

  return (
    <>
      {opened && <FileFindings row={opened} onClose={() => setOpened(null)} />}
      {/* Kept while one file is looked at, so that the register is found as it was left. */}
      <div className={mergeClasses(styles.root, opened !== null && styles.hidden)}>
        <div className={styles.head}>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
            {translate("many.back")}
          </Button>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {translate("many.title")}
          </h2>
          <p className={styles.promise}>{translate("many.promise")}</p>
        </div>
        <PickPart onPick={many.add} />
        {phase !== "empty" && (
          <ProgressPart
            many={many}
            state={state}
            counts={countRows(rows)}
            expected={names.length}
            onClear={startAgain}
          />
        )}
        <ExpectedPart text={expected} onText={many.expect} />
        {rows.length > 0 && <RegisterPart rows={rows} onOpen={open} />}
        {submissions.length > 0 && <OutPart submissions={submissions} expected={names} unchecked={unchecked} />}
      </div>
    </>
  );
}

function isKnown({ state }: RegisterRow): boolean {
  return state !== "unchecked";
}
