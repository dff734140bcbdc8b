import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { LANGUAGE_NAMES, PANE_LANGUAGES } from "../language/language-choice";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The language of the pane, each under its own name; a translation says that nobody has confirmed it yet. */
export function LanguageSelect() {
  const styles = useStyles();
  const { translate, language, chooseLanguage } = usePane();
  return (
    <>
      <Select
        aria-label={translate("pane.about.language")}
        value={language}
        onChange={(_, { value }) => chooseLanguage(PANE_LANGUAGES.find((one) => one === value) ?? "en")}
      >
        {PANE_LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </Select>
      {language !== "en" && <p className={styles.note}>{translate("pane.about.languageNote")}</p>}
    </>
  );
}
