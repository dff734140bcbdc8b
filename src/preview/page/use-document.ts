import { useCallback, useState } from "react";
import type { Translate } from "../../check/message";
import { blankWorkbookState } from "../host/workbook-state";
import { downloadBytes } from "./download-bytes";
import type { Notice } from "./notice-bar";
import { createDocument, type OpenDocument } from "./open-document";
import { openFile, openSample } from "./open-source";
import { useUnsaved } from "./use-unsaved";

type Answer = "save" | "leave" | "stay";
type Source = () => Promise<OpenDocument | Notice>;

/** The open workbook and everything the bar can do with it. A failure leaves what is open as it is. */
export function useDocument(first: OpenDocument, translate: Translate) {
  const [open, setOpen] = useState(first);
  const [dirty, setDirty] = useUnsaved(open);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** What waits for the answer about unsaved changes. */
  const [question, setQuestion] = useState<Source | null>(null);

  const replace = useCallback(
    async (source: Source) => {
      setQuestion(null);
      setBusy(true);
      const result = await source();
      setBusy(false);
      if ("tone" in result) setNotice(result);
      else {
        setOpen(result);
        setNotice({
          tone: "done",
          text: translate("preview.opened", { name: result.name, sheets: result.sheetCount() }),
        });
      }
    },
    [translate],
  );

  const ask = useCallback(
    (source: Source) => {
      if (dirty) setQuestion(() => source);
      else void replace(source);
    },
    [dirty, replace],
  );

  const save = useCallback(async (): Promise<boolean> => {
    const name = open.name;
    try {
      const { saveWorkbook } = await import("../files/save-workbook");
      downloadBytes(await saveWorkbook(open.state(), open.kept), `${name}.xlsx`);
      setDirty(false);
      setNotice({ tone: "done", text: translate("preview.saved", { name }) });
      return true;
    } catch {
      setNotice({ tone: "error", text: translate("preview.failed.save", { name }) });
      return false;
    }
  }, [open, setDirty, translate]);

  const answer = useCallback(
    async (given: Answer) => {
      const source = question;
      setQuestion(null);
      if (!source || given === "stay") return;
      if (given === "leave" || (await save())) await replace(source);
    },
    [question, save, replace],
  );

  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      if (files.length > 1) {
        setNotice({ tone: "error", text: translate("preview.failed.one-file", { count: files.length }) });
      } else ask(() => openFile(file, translate));
    },
    [ask, translate],
  );

  return {
    document: open,
    dirty,
    busy,
    notice,
    question: question !== null,
    save: () => void save(),
    answer: (given: Answer) => void answer(given),
    openFiles,
    openBlank: () => ask(async () => createDocument(translate("preview.name.blank"), blankWorkbookState(), null)),
    openSample: (kind: "cfr" | "jmi") => ask(() => openSample(kind, translate)),
    dismissNotice: () => setNotice(null),
  };
}
