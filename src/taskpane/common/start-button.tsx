import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useOpenTab } from "../shell/open-tab";

/** The way out of an empty tab: to the Start tab and its templates. */
export function StartButton() {
  const { translate } = usePane();
  const openTab = useOpenTab();
  return <Button onClick={() => openTab("start")}>{translate("pane.goToStart")}</Button>;
}
