import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { guidelineLang } from "../language/language-choice";
import { usePane } from "../pane-context";
import { useGuidelines } from "../guideline/use-guidelines";
import { useSessionState } from "../use-session-state";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  id: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  sources: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** The guidelines in use, else those that come with the program, with the texts they rest on. */
export function GuidelineSources() {
  const styles = useStyles();
  const { translate, language } = usePane();
  const lang = guidelineLang(language);
  const shipped = useGuidelines();
  const matrices = useSessionState((state) => state.checked?.inspection.matrices);
  const used = [...new Set((matrices ?? []).map((inspected) => inspected.guideline))];
  return (
    <div className={styles.root}>
      {(used.length > 0 ? used : shipped).map(({ id, edition, title, documents }) => (
        <div key={id}>
          <p className={styles.title} lang={lang}>
            {title}
          </p>
          <p className={styles.id}>{translate("pane.about.edition", { id, edition })}</p>
          <ul className={styles.sources} lang={lang}>
            {Object.entries(documents).map(([key, document]) => (
              <li key={key}>{document}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
