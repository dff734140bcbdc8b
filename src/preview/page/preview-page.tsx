import { useCallback, useMemo, useState } from "react";
import type { Translate } from "../../check/message";
import { NoticeBar } from "./notice-bar";
import type { OpenDocument } from "./open-document";
import { PaneFrame } from "./pane-frame";
import { PaneSplitter } from "./pane-splitter";
import "./preview-page.css";
import { TopBar } from "./top-bar";
import { UnsavedQuestion } from "./unsaved-question";
import { useDocument } from "./use-document";
import { useFileDrop } from "./use-file-drop";
import { useRegions } from "./use-regions";
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
  const regions = useRegions();
  const { listenIn } = regions;
  const connectPane = useCallback(
    (frame: HTMLIFrameElement) => {
      const disconnect = open.connectPane(frame);
      const deafen = listenIn(frame);
      return () => {
        deafen();
        disconnect();
      };
    },
    [open, listenIn],
  );
  const dropping = useFileDrop(actions.openFiles);
  const name = actions.dirty ? translate("preview.name.unsaved", { name: open.name }) : open.name;

  return (
    <div className={dropping ? "page drop-target" : "page"} data-drop={translate("preview.drop")}>
      <TopBar
        translate={translate}
        bar={regions.bar}
        workbookName={name}
        busy={busy}
        paneShown={paneShown}
        onNew={actions.openBlank}
        onSample={actions.openSample}
        onOpen={actions.openFiles}
        onSave={actions.save}
        onTogglePane={() => setPaneShown(!paneShown)}
      />
      <NoticeBar
        translate={translate}
        notice={notice}
        onDismiss={() => {
          // The button goes with the sentence.
          regions.focusBar();
          actions.dismissNotice();
        }}
      />
      <main className="work">
        <WorkbookGrid
          key={open.id}
          model={open.gridModel}
          words={words}
          onOutsideChange={open.onOutsideChange}
          onReveal={open.onReveal}
          onTypingChange={open.setTyping}
          onRegion={regions.setGrid}
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
          onRegion={regions.setPane}
        />
      </main>
      {question ? <UnsavedQuestion translate={translate} workbookName={open.name} onAnswer={actions.answer} /> : null}
    </div>
  );
}
