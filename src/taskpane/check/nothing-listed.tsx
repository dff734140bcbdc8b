import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { EmptyState } from "../common/empty-state";
import { focusPanel } from "../common/focus-panel";
import { StartButton } from "../common/start-button";
import { usePane } from "../pane-context";

const ICONS = {
  noMatrix: <DocumentTableRegular />,
  clean: <CheckmarkCircleRegular />,
  filtered: <FilterRegular />,
};

export interface NothingListedProps {
  /** There is no matrix, nothing is wrong with it, or the filter leaves nothing. */
  readonly why: keyof typeof ICONS;
  readonly onShowAll: () => void;
}

/** What stands in place of the list of findings, and the way on from there. */
export function NothingListed({ why, onShowAll }: NothingListedProps) {
  const { translate } = usePane();
  return (
    <EmptyState
      icon={ICONS[why]}
      title={translate(`pane.check.${why}.title`)}
      text={translate(`pane.check.${why}.text`)}
    >
      {why === "noMatrix" && <StartButton />}
      {why === "filtered" && (
        <Button
          size="small"
          onClick={() => {
            focusPanel();
            onShowAll();
          }}
        >
          {translate("pane.check.showAll")}
        </Button>
      )}
    </EmptyState>
  );
}
