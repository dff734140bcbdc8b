import { Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ChangeEvent } from "react";
import type { RoundComparison } from "../../review/rounds/compare-rounds";
import { countComparison } from "../../review/rounds/comparison-counts";
import { usePane } from "../pane-context";
import { ComparedLists } from "./compared-lists";
import { readPrevious } from "./read-previous";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Holds the open workbook against its previous version, which a person picks as a file; goes on while they work. */
export function ComparePart({ comparison }: { readonly comparison: RoundComparison | null }) {
  const styles = useStyles();
  const { translate, session, clock, previous, setPrevious } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (previous) told.current?.scrollIntoView({ block: "nearest" });
  }, [previous]);

  async function load({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const { stage, guideline, columns, checked } = session.getState();
    const read = await readPrevious(file, {
      asOf: clock.today(),
      columns,
      // Both versions are checked at the stage of the one that is open, so that they can be compared.
      ...((stage ?? checked) ? { stage: stage ?? checked?.inspection.stage ?? "draft" } : {}),
      ...(guideline ? { guideline } : {}),
    });
    // The same file, saved again, may be chosen again.
    target.value = "";
    setRefusal(read.state === "refused" ? translate(`rounds.refused.${read.why}`, { file: file.name }) : null);
    if (read.state === "read") setPrevious(read.previous);
  }

  const counts = comparison && countComparison(comparison);
  return (
    <div className={styles.root}>
      <Field {...(refusal !== null && { validationMessage: refusal })}>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => input.current?.click()}>
            {translate("rounds.pane.compare")}
          </Button>
          {previous && (
            <Button size="small" onClick={() => setPrevious(null)}>
              {translate("rounds.pane.compareEnd")}
            </Button>
          )}
        </div>
      </Field>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        hidden
        aria-label={translate("rounds.pane.compare")}
        onChange={(event) => void load(event)}
      />
      {/* There before it says anything: what comes together with its words is not read out. */}
      <p ref={told} className={styles.text} role="status" data-testid="compared">
        {previous && counts && (
          <>
            {counts.kept === 0 && <strong>{translate("rounds.compare.strangers", { before: previous.name })} </strong>}
            {translate("rounds.pane.compared", { file: previous.name })}{" "}
            {translate("rounds.compare.summary", { ...counts })}
          </>
        )}
      </p>
      {previous && comparison && <ComparedLists comparison={comparison} />}
    </div>
  );
}
