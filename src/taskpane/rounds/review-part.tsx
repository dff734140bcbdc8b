import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { toA1 } from "../../grid/cell-ref";
import { cellSubject } from "../../review/comments/place-comments";
import { compareRounds } from "../../review/rounds/compare-rounds";
import { Section } from "../common/section";
import { useShownWhole } from "../common/use-shown-whole";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { CommentItem } from "./comment-item";
import { ComparePart } from "./compare-part";
import { LetterPart } from "./letter-part";
import { SayForm } from "./say-form";
import { useComments } from "./use-comments";
import { writeComment } from "./write-comments";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  offer: { alignSelf: "start" },
});

/** What a reviewer does with a submitted workbook: comments and answers, the previous version, the letter. */
export function ReviewPart() {
  const styles = useStyles();
  const { translate, session, perform, previous } = usePane();
  const comments = useComments();
  const inspection = useSessionState(({ checked }) => checked?.inspection);
  const selected = useSessionState((state) => state.selected);
  const canInsert = useSessionState((state) => state.capabilities.canInsertSheets);
  const [writing, setWriting] = useState(false);
  const root = useShownWhole<HTMLDivElement>(true);
  const comparison = useMemo(
    () => (previous && inspection ? compareRounds(previous.inspection, inspection) : null),
    [previous, inspection],
  );
  if (!inspection) return null;
  const count = (state: string) => comments.filter(({ comment }) => comment.state === state).length;
  return (
    <div ref={root} className={styles.root}>
      <Section title={translate("rounds.pane.title.comments")}>
        <p className={styles.text} role="status">
          {translate("rounds.pane.counts", {
            count: comments.length,
            open: count("open"),
            answered: count("answered"),
            accepted: count("accepted"),
          })}
        </p>
        {comments.length > 0 && (
          <ul className={styles.list}>
            {comments.map((placed) => (
              <CommentItem key={`${placed.comment.at.sheet} ${placed.comment.at.row}`} placed={placed} withPlace />
            ))}
          </ul>
        )}
        {selected && (
          <>
            <p className={styles.text}>
              {translate("rounds.pane.cell", { cell: toA1(selected), sheet: selected.sheet })}
            </p>
            <SayForm
              what="comment"
              disabled={!canInsert}
              onSay={(said) =>
                perform(
                  () => session.carryOut(writeComment(cellSubject(inspection, selected), said, translate)),
                  translate("rounds.pane.commentDone"),
                )
              }
            />
          </>
        )}
      </Section>
      <Section title={translate("rounds.pane.title.compare")}>
        <ComparePart comparison={comparison} />
      </Section>
      <Section title={translate("rounds.pane.title.letter")}>
        {writing ? (
          <LetterPart inspection={inspection} comments={comments} comparison={comparison} />
        ) : (
          <Button className={styles.offer} size="small" onClick={() => setWriting(true)}>
            {translate("rounds.pane.letter")}
          </Button>
        )}
      </Section>
    </div>
  );
}
