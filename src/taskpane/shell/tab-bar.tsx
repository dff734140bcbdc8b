import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import type { TabId } from "./open-tab";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    height: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    // The bold copy keeps the width, so that nothing moves when a tab is chosen.
    "::before": {
      content: "attr(data-text)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalM,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

export interface TabBarProps {
  readonly tabs: readonly TabId[];
  readonly chosen: TabId;
  readonly onChoose: (tab: TabId) => void;
}

/**
 * The tabs: one stop for the Tab key, arrow keys between them. Fluent's own TabList brings a focus manager that makes
 * up a sixth of all that the pane loads first; four tabs in a row do without.
 */
export function TabBar({ tabs, chosen, onChoose }: TabBarProps) {
  const styles = useStyles();
  const { translate } = usePane();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = tabs.indexOf(chosen);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = tabs[targets[event.key] ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
  }

  return (
    <div role="tablist" className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="panel"
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          data-text={translate(`pane.tab.${tab}`)}
          onClick={() => onChoose(tab)}
        >
          {translate(`pane.tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
