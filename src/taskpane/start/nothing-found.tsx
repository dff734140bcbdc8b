import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
});

/** Says what would be recognised as a matrix. */
export function NothingFound() {
  const styles = useStyles();
  const { translate } = usePane();
  return <p className={styles.root}>{translate("pane.start.nothing")}</p>;
}
