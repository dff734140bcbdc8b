import { useEffect, useState } from "react";
import type { OpenDocument } from "./open-document";

/** Whether a workbook has changes that are in no file; the browser asks before such a page is left. */
export function useUnsaved(open: OpenDocument) {
  const [dirty, setDirty] = useState(false);

  useEffect(() => {
    setDirty(false);
    return open.onContentChange(() => setDirty(true));
  }, [open]);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [dirty]);

  return [dirty, setDirty] as const;
}
