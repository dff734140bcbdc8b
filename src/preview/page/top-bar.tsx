import { useRef, type RefObject } from "react";
import type { Translate } from "../../check/message";

interface TopBarProps {
  readonly translate: Translate;
  readonly bar: RefObject<HTMLElement>;
  /** The open workbook's name, with the sign that it has unsaved changes. */
  readonly workbookName: string;
  readonly busy: boolean;
  readonly paneShown: boolean;
  readonly onNew: () => void;
  readonly onSample: (kind: "cfr" | "jmi") => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
}

/** What the page itself can do: bring a workbook in, hand it back, and show or hide the pane. */
export function TopBar(props: TopBarProps) {
  const { translate, busy } = props;
  const picker = useRef<HTMLInputElement>(null);
  // Not `disabled`: that would take the focus from the button that was pressed.
  const action = (label: string, onClick: () => void, look = "button") => (
    <button type="button" className={look} aria-disabled={busy} onClick={() => busy || onClick()}>
      {translate(label)}
    </button>
  );
  return (
    <header className="bar" ref={props.bar}>
      <h1 className="bar-product">
        <img src="../assets/icon-32.png" alt="" />
        {translate("preview.product")}
      </h1>
      <nav className="bar-actions" aria-label={translate("preview.bar")}>
        {action("preview.new", props.onNew)}
        {action("preview.sample.cfr", () => props.onSample("cfr"))}
        {action("preview.sample.jmi", () => props.onSample("jmi"))}
        {action("preview.open", () => picker.current?.click())}
        {action("preview.save", props.onSave, "button button-main")}
      </nav>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={translate("preview.open")}
        onChange={(event) => {
          props.onOpen([...(event.target.files ?? [])]);
          // The same file may be picked again after it was changed elsewhere.
          event.target.value = "";
        }}
      />
      <span className="bar-name" title={props.workbookName}>
        {props.workbookName}
      </span>
      <button
        type="button"
        className="button button-outline"
        aria-expanded={props.paneShown}
        onClick={props.onTogglePane}
      >
        {translate(props.paneShown ? "preview.pane.hide" : "preview.pane.show")}
      </button>
    </header>
  );
}
