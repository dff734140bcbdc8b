import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { focusPanel } from "../common/focus-panel";
import { usePane } from "../pane-context";
import type { Notice } from "./use-perform";

export interface NoticeMessageProps extends Notice {
  /** Left out where the sentence stays until its cause is gone. */
  readonly onDismiss?: () => void;
}

/** One sentence in its colour. */
export function NoticeMessage({ intent, text, onDismiss }: NoticeMessageProps) {
  const { translate } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={translate("pane.notice.dismiss")}
              onClick={() => {
                // The button goes with its sentence; the focus goes on to what the sentence stood above.
                focusPanel();
                onDismiss();
              }}
            />
          }
        />
      )}
    </MessageBar>
  );
}
