import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Stage } from "../../check/finding";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";

const STAGES: readonly Stage[] = ["draft", "submission", "evaluation"];

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 124px)",
    columnGap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

export interface FilterRowProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Search in the findings, and the stage by which they are judged. */
export function FilterRow({ text, onText }: FilterRowProps) {
  const styles = useStyles();
  const { translate, session } = usePane();
  const stage = useSessionState((state) => state.checked?.inspection.stage ?? "draft");
  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        type="search"
        size="small"
        value={text}
        onChange={(_, { value }) => onText(value)}
        contentBefore={<SearchRegular />}
        placeholder={translate("pane.check.search")}
        aria-label={translate("pane.check.search")}
      />
      <Select
        size="small"
        aria-label={translate("pane.check.stage")}
        value={stage}
        onChange={(_, { value }) => void session.setStage(STAGES.find((one) => one === value) ?? null)}
      >
        {STAGES.map((one) => (
          <option key={one} value={one}>
            {translate(`pane.stage.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
