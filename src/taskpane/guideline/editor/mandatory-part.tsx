import { Checkbox, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { partAt } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";
import { PartRow } from "./part-row";
import type { Editing } from "./use-editing";

/** What mandatory objectives begin with: nobody but the country knows what they weigh, so the field asks for it. */
const FIRST = { weight: "", marker: "*", objectives: [], dateStepDays: null };

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Whether every department carries mandatory objectives, what they weigh, and their names. */
export function MandatoryPart({ editing }: { readonly editing: Editing }) {
  const styles = useStyles();
  const { translate } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const { draft, change } = editing;
  const isThere = Boolean(partAt(draft, ["mandatory"]));
  const names = partAt(draft, ["mandatory", "objectives"]);
  const lines = Array.isArray(names) ? names.join("\n") : "";

  function commit(): void {
    setTyped(null);
    if (typed === null || typed === lines) return;
    const wanted = typed.split("\n").map((line) => line.trim());
    change(
      ["mandatory", "objectives"],
      wanted.filter((line) => line !== ""),
    );
  }

  return (
    <div className={styles.root}>
      <Checkbox
        className={styles.checkbox}
        checked={isThere}
        label={translate("pane.editor.mandatory")}
        onChange={(_, { checked }) => change(["mandatory"], checked === true ? FIRST : null)}
      />
      {isThere && (
        <>
          <PartRow editing={editing} row={{ path: ["mandatory", "weight"], parts: [] }} />
          <PartRow editing={editing} row={{ path: ["mandatory", "marker"], parts: [] }} />
          <Field label={translate("pane.editor.mandatoryNames")} size="small">
            <Textarea
              value={typed ?? lines}
              resize="vertical"
              onChange={(_, { value }) => setTyped(value)}
              onBlur={commit}
            />
          </Field>
        </>
      )}
    </div>
  );
}
