import { createContext, useContext } from "react";
import type { MutableRefObject } from "react";
import type { Translate } from "../check/message";
import type { CellRef } from "../grid/cell-ref";
import type { Guideline } from "../guidelines/guideline";
import type { Catalogue } from "../messages/translate-with";
import type { Clock } from "../session/clock";
import type { Session } from "../session/session";
import type { CommandOutcome } from "../session/session-state";
import type { Format } from "./common/format";
import type { PaneLanguage } from "./language/language-choice";
import type { ManyFiles } from "./many/many-files";
import type { PreviousVersion } from "./rounds/read-previous";
import type { ThemeChoice } from "./theme/theme-choice";

/** What every part of the pane may use. */
export interface Pane {
  readonly session: Session;
  readonly clock: Clock;
  readonly translate: Translate;
  /** The `lang` of a text where it is said in English for want of a translation. */
  readonly langOf: (key: string) => "en" | undefined;
  /** Adds the texts of a part that came later. */
  readonly learn: (texts: Catalogue) => void;
  readonly format: Format;
  readonly guidelines: () => Promise<readonly Guideline[]>;
  /** Those that a person has opened from files since the pane was opened. */
  readonly ownGuidelines: readonly Guideline[];
  /** `replaced`: one of them that this is a later form of. */
  readonly addGuideline: (guideline: Guideline, replaced?: Guideline) => void;
  /** Does what a person pressed, with progress and with a sentence when it fails; true when it was done. */
  readonly perform: (command: () => Promise<CommandOutcome>, done?: string) => Promise<boolean>;
  /** Goes to a cell because a person asked. */
  readonly goTo: (cell: CellRef) => void;
  /** The name that reasons are given under, kept while the pane is open. */
  readonly reviewer: string;
  readonly setReviewer: (name: string) => void;
  /** The version that the workbook is compared with, kept while the pane is open. */
  readonly previous: PreviousVersion | null;
  readonly setPrevious: (previous: PreviousVersion | null) => void;
  /** The files of the page for many workbooks, kept while the pane is open; null until that page was opened. */
  readonly manyFiles: MutableRefObject<ManyFiles | null>;
  readonly busy: boolean;
  readonly theme: ThemeChoice;
  readonly chooseTheme: (choice: ThemeChoice) => void;
  readonly language: PaneLanguage;
  readonly chooseLanguage: (language: PaneLanguage) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a part of the pane stands outside it");
  return pane;
}
