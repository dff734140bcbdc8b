import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../check/finding";
import { findingSubject } from "../../review/comments/place-comments";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { CommentItem } from "./comment-item";
import { SayForm } from "./say-form";
import { useComments } from "./use-comments";
import { writeComment } from "./write-comments";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** What reviewers said of a finding, and a place to say more. */
export function FindingComments({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { translate, session, perform } = usePane();
  const comments = useComments().filter((placed) => placed.finding === finding);
  const inspection = useSessionState(({ checked }) => checked?.inspection);
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const subject = inspection && findingSubject(inspection, finding, translate);
  return (
    <>
      {comments.length > 0 && (
        <ul className={styles.list} aria-label={translate("rounds.pane.comments", { count: comments.length })}>
          {comments.map((placed) => (
            <CommentItem key={placed.comment.at.row} placed={placed} withPlace={false} />
          ))}
        </ul>
      )}
      {subject && (
        <SayForm
          what="comment"
          disabled={!canInsert}
          onSay={(said) =>
            perform(
              () => session.carryOut(writeComment(subject, said, translate)),
              translate("rounds.pane.commentDone"),
            )
          }
        />
      )}
    </>
  );
}
