import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Translate } from "../../check/message";
import { NoticeBar } from "./notice-bar";
import type { OpenDocument } from "./open-document";
import { PaneFrame } from "./pane-frame";
import { PaneSplitter } from "./pane-splitter";
import "./preview-page.css";
import { moveToRegion, onRegionKey, type Region } from "./region-keys";
import { TopBar } from "./top-bar";
import { UnsavedQuestion } from "./unsaved-question";
import { useDocument } from "./use-document";
import { useFileDrop } from "./use-file-drop";
import { WorkbookGrid } from "./workbook-grid";

/** As wide as Excel opens it. */
const PANE_PIXELS = 350;
const PANE_MINIMUM_PIXELS = 280;
const PANE_MAXIMUM_PIXELS = 700;

interface PreviewPageProps {
  readonly translate: Translate;
  readonly first: OpenDocument;
}

/** The whole page: bar, grid, task pane. */
export function PreviewPage({ translate, first }: PreviewPageProps) {
  const { document: open, busy, notice, question, ...actions } = useDocument(first, translate);
  const [paneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(PANE_PIXELS);
  const words = useMemo(
    () => ({
      grid: translate("preview.grid"),
      sheets: translate("preview.grid.sheets"),
      cellEditor: translate("preview.grid.cell"),
      formulaBar: translate("preview.grid.formula"),
    }),
    [translate],
  );
  const bar = useRef<HTMLElement>(null);
  const grid = useRef<Region | null>(null);
  const pane = useRef<Region | null>(null);

  const barRegion = useMemo<Region>(
    () => ({
      holdsFocus: () => bar.current?.contains(document.activeElement) ?? false,
      takeFocus: () => bar.current?.querySelector("button")?.focus(),
    }),
    [],
  );
  const move = useCallback(
    (backwards: boolean) => {
      const regions = [barRegion, grid.current, pane.current].filter((region) => region !== null);
      return moveToRegion(regions, backwards);
    },
    [barRegion],
  );
  useEffect(() => onRegionKey(window, move), [move]);

  const connectPane = useCallback(
    (frame: HTMLIFrameElement) => {
      const disconnect = open.connectPane(frame);
      let deafen = () => {};
      const listen = () => {
        if (frame.contentWindow) deafen = onRegionKey(frame.contentWindow, move);
      };
      frame.addEventListener("load", listen);
      return () => {
        frame.removeEventListener("load", listen);
        deafen();
        disconnect();
      };
    },
    [open, move],
  );
  const setGridRegion = useCallback((region: Region) => (grid.current = region), []);
  const setPaneRegion = useCallback((region: Region | null) => (pane.current = region), []);
  const dropping = useFileDrop(actions.openFiles);
  const name = actions.dirty ? translate("preview.name.unsaved", { name: open.name }) : open.name;

  return (
    <div className={dropping ? "page drop-target" : "page"} data-drop={translate("preview.drop")}>
      <TopBar
        translate={translate}
        bar={bar}
        workbookName={name}
        busy={busy}
        paneShown={paneShown}
        onNew={actions.openBlank}
        onSample={actions.openSample}
        onOpen={actions.openFiles}
        onSave={actions.save}
        onTogglePane={() => setPaneShown(!paneShown)}
      />
      <NoticeBar translate={translate} notice={notice} onDismiss={actions.dismissNotice} />
      <main className="work">
        <WorkbookGrid
          key={open.id}
          model={open.gridModel}
          words={words}
          onOutsideChange={open.onOutsideChange}
          onReveal={open.onReveal}
          onTypingChange={open.setTyping}
          onRegion={setGridRegion}
        />
        {paneShown ? (
          <PaneSplitter
            label={translate("preview.splitter")}
            widthPixels={paneWidth}
            minimumPixels={PANE_MINIMUM_PIXELS}
            maximumPixels={PANE_MAXIMUM_PIXELS}
            onResize={setPaneWidth}
          />
        ) : null}
        <PaneFrame
          key={`pane-${open.id}`}
          title={translate("preview.pane.title")}
          shown={paneShown}
          widthPixels={paneWidth}
          connect={connectPane}
          onRegion={setPaneRegion}
        />
      </main>
      {question ? <UnsavedQuestion translate={translate} workbookName={open.name} onAnswer={actions.answer} /> : null}
    </div>
  );
}
