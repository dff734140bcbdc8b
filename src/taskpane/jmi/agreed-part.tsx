import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import { agreedChanges } from "../../jmi/agreed/agreed-changes";
import { entryFor, isComplete } from "../../jmi/agreed/revision-log";
import templateJmiTexts from "../../messages/en/template-jmi.json";
import agreedTexts from "../../messages/en/template-agreed.json";
import printTexts from "../../messages/en/print.json";
import { usePane } from "../pane-context";
import { ChangeItem } from "./change-item";
import { AgreeForm } from "./agree-form";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
});

export interface AgreedPartProps {
  readonly inspected: Extract<InspectedMatrix, { readonly kind: "jmi" }>;
}

/** Marks a matrix as agreed; once it is, shows what was changed since and asks for meeting and reason. */
export function AgreedPart({ inspected }: AgreedPartProps) {
  const styles = useStyles();
  const { translate, learn } = usePane();
  // The copy and the log are written in the words of the template.
  useState(() => learn({ ...templateJmiTexts, ...agreedTexts, ...printTexts }));
  const { matrix } = inspected;
  const { agreed, twg } = matrix;
  const changes = agreedChanges(matrix);
  const open = changes.filter((change) => {
    const entry = entryFor(change, twg?.revisions?.rows ?? []);
    return !entry || !isComplete(entry);
  });
  return (
    <>
      <p className={styles.text}>
        {agreed
          ? translate("pane.jmi.agreed.since", {
              day: agreed.day ?? agreed.sheet,
              changes: changes.length,
              open: open.length,
            })
          : translate("pane.jmi.agreed.draft")}
      </p>
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((change) => (
            <li key={`${change.what} ${change.at.row} ${change.at.column} ${change.before}`}>
              <ChangeItem matrix={matrix} change={change} />
            </li>
          ))}
        </ul>
      )}
      <AgreeForm inspected={inspected} />
    </>
  );
}
