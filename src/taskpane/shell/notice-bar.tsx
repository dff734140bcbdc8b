import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { errorSentence } from "./use-perform";
import type { Notice } from "./use-perform";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
});

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What went wrong or was done, as sentences: the last reading's failure, and the last thing pressed. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const status = useSessionState((state) => state.status);
  const limits = useSessionState((state) => state.checked?.limits);
  const unknownIds = useSessionState((state) => state.checked?.inspection.unknownGuidelines);
  const unknown = (unknownIds ?? []).map((id) => translate("pane.start.unknownGuideline", { id }));
  const failure = status.state === "failed" ? errorSentence(status.error, translate) : null;
  return (
    <div className={styles.root} role="status">
      {failure !== null && failure !== notice?.text && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      {limits?.concat(unknown).map((limit) => (
        <MessageBar key={limit} intent="warning" layout="multiline">
          <MessageBarBody>{limit}</MessageBarBody>
        </MessageBar>
      ))}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={translate("pane.notice.dismiss")}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
