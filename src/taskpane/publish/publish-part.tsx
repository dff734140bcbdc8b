import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { InspectedMatrix } from "../../inspect/inspection";
import publishPaneTexts from "../../messages/en/pane-publish.json";
import publishTexts from "../../messages/en/publish.json";
import { publishCfr } from "../../report/publish/publish-cfr";
import { approvalDay } from "../../report/publish/published-version";
import { saveText } from "../common/save-text";
import { Section } from "../common/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PublishPartProps {
  readonly inspected: Extract<InspectedMatrix, { readonly kind: "cfr" }>;
}

/** Saves the CFR as one accessible page for the department's website; one that is not approved says so on the page. */
export function PublishPart({ inspected }: PublishPartProps) {
  const styles = useStyles();
  const { translate, learn, language } = usePane();
  useState(() => learn({ ...publishTexts, ...publishPaneTexts }));
  const isApproved = approvalDay(inspected) !== "";
  return (
    <Section title={translate("pane.publish.title")}>
      <div className={styles.root}>
        <p className={styles.text}>{translate(isApproved ? "pane.publish.approved" : "pane.publish.draft")}</p>
        <Button
          size="small"
          onClick={() =>
            saveText(publishCfr(inspected, translate, language), translate("pane.publish.file"), "text/html")
          }
        >
          {translate("pane.publish.save")}
        </Button>
      </div>
    </Section>
  );
}
