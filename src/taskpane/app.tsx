import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Guideline } from "../guidelines/guideline";
import type { Clock } from "../session/clock";
import type { Session } from "../session/session";
import { useHiddenStyle } from "./common/use-hidden-style";
import { createFormat } from "./common/format";
import { useLanguage } from "./language/use-language";
import type { ManyFiles } from "./many/many-files";
import { PaneContext } from "./pane-context";
import type { PaneHost } from "./pane-host";
import { NoticeBar } from "./shell/notice-bar";
import { StatusLine } from "./shell/status-line";
import { Tabs } from "./shell/tabs";
import { usePerform } from "./shell/use-perform";
import { themeFor } from "./theme/pane-themes";
import type { PreviousVersion } from "./rounds/read-previous";
import { keepThemeChoice, readThemeChoice } from "./theme/theme-choice";
import type { KeyValueStore, ThemeChoice } from "./theme/theme-choice";
import { useSurroundings } from "./theme/use-surroundings";
import type { Words } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    position: "relative",
    height: "100vh",
    minWidth: "280px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export interface AppProps {
  readonly session: Session;
  readonly clock: Clock;
  readonly words: Words;
  readonly host: PaneHost;
  readonly guidelines: () => Promise<readonly Guideline[]>;
  readonly storage: () => KeyValueStore;
}

/** The pane: tabs above, what happened in between, the status line at the foot. */
export function App({ session, clock, words, host, guidelines, storage }: AppProps) {
  const { language, chooseLanguage } = useLanguage(words, host, storage);
  const { translate, langOf, learn } = words;
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const [theme, setTheme] = useState<ThemeChoice>(() => readThemeChoice(storage));
  const [format] = useState(() => createFormat(host.locale));
  const [ownGuidelines, setOwnGuidelines] = useState<readonly Guideline[]>([]);
  const [reviewer, setReviewer] = useState("");
  const [previous, setPrevious] = useState<PreviousVersion | null>(null);
  const manyFiles = useRef<ManyFiles | null>(null);
  const surroundings = useSurroundings(host);
  const { perform, look, busy, notice, dismiss } = usePerform(translate);
  const chooseTheme = (choice: ThemeChoice): void => {
    setTheme(choice);
    keepThemeChoice(storage, choice);
  };
  const pane = {
    session,
    clock,
    translate,
    langOf,
    learn,
    language,
    chooseLanguage,
    format,
    guidelines,
    ownGuidelines,
    addGuideline: (guideline: Guideline, replaced?: Guideline) =>
      setOwnGuidelines((known) => [...known.filter((one) => one !== replaced), guideline]),
    reviewer,
    setReviewer,
    previous,
    setPrevious,
    manyFiles,
    perform,
    goTo: (cell: Parameters<Session["reveal"]>[0]) => void look(() => session.reveal(cell)),
    busy,
    theme,
    chooseTheme,
  };
  return (
    <FluentProvider theme={themeFor(theme, surroundings, language)}>
      <PaneContext.Provider value={pane}>
        <main className={styles.root}>
          <h1 className={hidden}>{translate("pane.title")}</h1>
          <Tabs notice={<NoticeBar notice={notice} onDismiss={dismiss} />} onLeave={dismiss} />
          <StatusLine />
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
