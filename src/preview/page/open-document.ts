import type { Model } from "@ironcalc/workbook";
import type { KeptFile } from "../files/kept-file";
import type { HostWorkbook } from "../host/host-workbook";
import { openWorkbook } from "../host/open-state";
import { connectPane } from "../host/page-transport";
import { personModel } from "../host/person-model";
import { saveWorkbook } from "../host/save-state";
import type { WorkbookChange } from "../host/workbook-change";
import type { WorkbookState } from "../host/workbook-state";
import { RowFitting } from "./row-fitting";

/** The workbook on the page: one at a time, each with a task pane of its own. */
export interface OpenDocument {
  readonly id: number;
  /** Without the file's ending. */
  readonly name: string;
  /** The model for the grid; what a person does through it is told to everybody else. */
  readonly gridModel: Model;
  readonly kept: KeptFile | null;
  /** What a file of it would hold now. */
  readonly state: () => WorkbookState;
  readonly sheetCount: () => number;
  readonly setTyping: (typing: boolean) => void;
  /** Calls back for changes that would be missing in the file. Returns the end. */
  readonly onContentChange: (listener: () => void) => () => void;
  /** Calls back for changes that the grid has not drawn by itself. Returns the end. */
  readonly onOutsideChange: (listener: () => void) => () => void;
  /** Calls back when the task pane has selected a cell. Returns the end. */
  readonly onReveal: (listener: () => void) => () => void;
  /** Answers the Office.js of a pane in place of Excel. Returns the end. */
  readonly connectPane: (frame: HTMLIFrameElement) => () => void;
}

let lastId = 0;

/** Opens a state on the page. The engine has to be loaded. */
export function createDocument(name: string, state: WorkbookState, kept: KeptFile | null): OpenDocument {
  const workbook = openWorkbook(state);
  workbook.name = `${name}.xlsx`;
  const redraws = new Set<() => void>();
  const redraw = () => redraws.forEach((listener) => listener());
  const rows = new RowFitting(workbook, redraw);
  rows.fit(state.sheets);
  // Fitting is a step in the engine's history, and nobody should be able to undo it.
  workbook.forgetHistory();
  workbook.onChange((change) => isOutside(change, workbook) && redraw());
  const save = () => rows.withoutFitted(saveWorkbook(workbook));
  lastId += 1;
  return {
    id: lastId,
    name,
    gridModel: personModel(workbook),
    // What the engine makes of a file differs in notation here and there; that is no change by anybody.
    kept: kept ? { ...kept, opened: save() } : null,
    state: save,
    sheetCount: () => workbook.sheets.filter((sheet) => !sheet.hidden).length,
    setTyping: (typing) => (workbook.isEditingCell = typing),
    onContentChange: (listener) => workbook.onChange((change) => changesContent(change) && listener()),
    onOutsideChange: (listener) => {
      redraws.add(listener);
      return () => redraws.delete(listener);
    },
    onReveal: (listener) =>
      workbook.onChange(({ kind }) => kind === "selected" && workbook.changedBy === "addin" && listener()),
    connectPane: (frame) => connectPane(workbook, frame),
  };
}

function changesContent({ kind }: WorkbookChange): boolean {
  return kind === "edited" || kind === "formatted" || kind === "added" || kind === "deleted" || kind === "renamed";
}

/** The grid draws what a person does in it, all but going to another sheet by keys. */
function isOutside({ kind }: WorkbookChange, workbook: HostWorkbook): boolean {
  return workbook.changedBy === "addin" || kind === "activated";
}
