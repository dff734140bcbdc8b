import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { toA1 } from "../../grid/cell-ref";
import { commentTitle } from "../../review/comments/comment-title";
import type { PlacedComment } from "../../review/comments/place-comments";
import type { CommentState } from "../../review/comments/review-comment";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { SayForm } from "./say-form";
import { writeAnswer, writeState } from "./write-comments";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
  answer: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: "pre-line",
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  detail: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  state: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CommentItemProps {
  readonly placed: PlacedComment;
  /** Where the comment stands alone, also what it is about; a press goes there. */
  readonly withPlace: boolean;
}

/** One comment with its state and the department's answer, and what can be done about it. */
export function CommentItem({ placed, withPlace }: CommentItemProps) {
  const styles = useStyles();
  const { translate, session, perform, busy } = usePane();
  const { comment, at, isResolved } = placed;
  const text = useId();
  const subject = commentTitle(comment);
  const canNote = useSessionState((state) => state.capabilities.canNote);
  const set = (state: CommentState) =>
    void perform(() => session.carryOut(writeState(comment, state, translate)), translate("rounds.pane.stateDone"));
  return (
    <li className={styles.root} data-comment={comment.state}>
      {withPlace &&
        (at ? (
          <CellButton cell={at}>
            {subject} · {toA1(at)}
          </CellButton>
        ) : (
          <p className={styles.detail}>
            {subject} · {comment.cell} · {translate("rounds.place.gone")}
          </p>
        ))}
      <p id={text} className={styles.text}>
        {comment.comment}
      </p>
      <p className={styles.detail}>
        <span className={styles.state}>{translate(`rounds.state.${comment.state}`)}</span>
        {[comment.by, comment.date, isResolved ? translate("rounds.pane.resolved") : ""]
          .filter((part) => part !== "")
          .map((part) => ` · ${part}`)}
      </p>
      {comment.answer !== "" && (
        <div className={styles.answer}>
          {comment.answer}
          <p className={styles.detail}>
            {[comment.answeredBy, comment.answeredOn].filter((part) => part !== "").join(" · ")}
          </p>
        </div>
      )}
      <div role="group" aria-labelledby={text} className={styles.buttons}>
        {comment.state === "open" && (
          <SayForm
            what="answer"
            onSay={(said) =>
              perform(
                () => session.carryOut(writeAnswer(comment, said, translate)),
                translate("rounds.pane.answerDone"),
              )
            }
          />
        )}
        {comment.state === "accepted" ? (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => set(comment.answer === "" ? "open" : "answered")}
          >
            {translate("rounds.pane.reopen")}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={busy} onClick={() => set("accepted")}>
            {translate("rounds.pane.accept")}
          </Button>
        )}
        {canNote && at && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() =>
              void perform(
                () => session.note(at, `${comment.by}: ${comment.comment}`),
                translate("rounds.pane.noteDone", { cell: toA1(at) }),
              )
            }
          >
            {translate("rounds.pane.note")}
          </Button>
        )}
      </div>
    </li>
  );
}
