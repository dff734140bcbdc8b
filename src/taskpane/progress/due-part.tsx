import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { refKey } from "../../grid/cell-ref";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { JmiMatrix } from "../../jmi/matrix";
import { calendarFile } from "../../jmi/year/calendar-file";
import { dueCalendar, dueTexts } from "../../jmi/year/due-calendar";
import { nextDue } from "../../jmi/year/next-due";
import { VERSION } from "../../messages/version";
import { CellButton } from "../common/cell-button";
import { saveText } from "../common/save-text";
import { Section } from "../common/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  day: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  more: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  offer: { alignSelf: "start" },
});

export interface DuePartProps {
  readonly matrix: JmiMatrix;
  readonly guideline: JmiGuideline;
}

/** What is due next in the working group's year, and the way into a calendar. */
export function DuePart({ matrix, guideline }: DuePartProps) {
  const styles = useStyles();
  const { translate, clock } = usePane();
  const today = clock.today();
  const items = nextDue(matrix, guideline, today);
  const group = matrix.twg?.about?.texts.twg?.text ?? "";

  function save(): void {
    const product = `-//Results Matrix//${VERSION}//EN`;
    saveText(calendarFile(dueCalendar(items, group, translate), product, today), "twg-year.ics", "text/calendar");
  }

  return (
    <Section title={translate("progress.pane.due")}>
      {items.length === 0 && <p className={styles.text}>{translate("progress.pane.nothingDue")}</p>}
      <ul className={styles.list}>
        {items.map((item) => {
          const { what, more } = dueTexts(item, translate);
          return (
            <li key={`${item.kind} ${item.day} ${refKey(item.at)}`} data-due={item.kind}>
              <CellButton cell={item.at}>
                <span className={styles.day}>{item.day}</span>
                {item.isOverdue && <span className={styles.overdue}> {translate("progress.pane.overdue")}</span>} {what}
                {more.map((text) => (
                  <span key={text} className={styles.more}>
                    {text}
                  </span>
                ))}
              </CellButton>
            </li>
          );
        })}
      </ul>
      {items.length > 0 && (
        <Button className={styles.offer} size="small" onClick={save}>
          {translate("progress.pane.calendar")}
        </Button>
      )}
    </Section>
  );
}
