import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import paneAboutTexts from "../../messages/en/pane-about.json";
import { VERSION } from "../../messages/version";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { CapabilityTable } from "./capability-table";
import { GuidelineSources } from "./guideline-sources";
import { LanguageSelect } from "./language-select";
import { ThemeSelect } from "./theme-select";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  version: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What this is, by whose rules it judges, and what it does with data: nothing. */
export function AboutTab() {
  const styles = useStyles();
  const { translate, learn } = usePane();
  useState(() => learn(paneAboutTexts));
  return (
    <div className={styles.root}>
      <div>
        <h2 className={styles.name}>{translate("pane.title")}</h2>
        <p className={styles.version}>{translate("pane.about.version", { version: VERSION })}</p>
      </div>
      <Section title={translate("pane.about.privacy")}>
        <p className={styles.text}>{translate("pane.about.privacyText")}</p>
      </Section>
      <Section title={translate("pane.about.theme")}>
        <ThemeSelect />
      </Section>
      <Section title={translate("pane.about.language")}>
        <LanguageSelect />
      </Section>
      <Section title={translate("pane.about.guidelines")}>
        <GuidelineSources />
      </Section>
      <Section title={translate("pane.about.host")}>
        <CapabilityTable />
      </Section>
      <Section title={translate("pane.about.licence")}>
        <p className={styles.text}>{translate("pane.about.licenceText")}</p>
      </Section>
    </div>
  );
}
