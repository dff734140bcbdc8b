import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import manyTexts from "../../messages/en/many.json";
import { Section } from "../common/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** The way to the page for many workbooks. */
export function ManyStart({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useStyles();
  const { translate, learn, manyFiles } = usePane();
  // The texts come with the code that needs them.
  useState(() => learn(manyTexts));
  return (
    <Section title={translate("many.start.title")}>
      <p className={styles.text}>{translate("many.start.text")}</p>
      <Button className={styles.button} onClick={onOpen}>
        {translate(manyFiles.current ? "many.start.back" : "many.start.open")}
      </Button>
    </Section>
  );
}
