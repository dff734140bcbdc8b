import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useEffect, useState } from "react";
import type { Finding, Fix } from "../../check/finding";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import { EditPreview } from "./edit-preview";

const useStyles = makeStyles({
  box: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: { margin: 0 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  offer: { alignSelf: "start" },
});

export interface FixBoxProps {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Offers a fix; pressed, it shows before and after and asks. Nothing is written before "Apply". */
export function FixBox({ finding, fix }: FixBoxProps) {
  const styles = useStyles();
  const { translate, session, perform, busy } = usePane();
  const [asking, setAsking] = useState(false);
  const box = useShownWhole<HTMLDivElement>(asking);
  useEffect(() => {
    // The button that was pressed has made way for the question; the focus goes on to it.
    if (asking) box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [asking, box]);
  if (!asking) {
    return (
      <Button className={styles.offer} size="small" icon={<WrenchRegular />} onClick={() => setAsking(true)}>
        {translate("pane.fix.offer")}
      </Button>
    );
  }
  return (
    <div
      ref={box}
      className={styles.box}
      role="group"
      aria-label={translate("pane.fix.offer")}
      onKeyDown={({ key }) => key === "Escape" && setAsking(false)}
    >
      <EditPreview edits={fix.edits} />
      <p className={styles.question}>{translate(`pane.fix.question.${fix.kind}`)}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void perform(() => session.applyFix(finding), translate("pane.fix.done"))}
        >
          {translate("pane.fix.apply")}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {translate("pane.fix.cancel")}
        </Button>
      </div>
    </div>
  );
}
