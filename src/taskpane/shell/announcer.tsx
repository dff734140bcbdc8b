import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks its text to a screen reader when it changes, and waits its turn to do so. */
export function Announcer({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <span role="status" aria-live="polite" className={styles.root}>
      {text}
    </span>
  );
}
