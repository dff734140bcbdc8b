import { useMemo, useRef, useState } from "react";
import { ownDraft, withPart } from "../../../guidelines/edit-guideline";
import type { DraftFault, GuidelineDraft, PartPath } from "../../../guidelines/edit-guideline";
import type { Guideline } from "../../../guidelines/guideline";
import { loadGuideline } from "../../../guidelines/load";
import { usePane } from "../../pane-context";

/** A guideline while it is changed in the pane. */
export interface Editing {
  readonly draft: GuidelineDraft;
  /** None where the draft can be used. */
  readonly faults: readonly DraftFault[];
  /** The draft as a guideline; null while it contradicts itself. */
  readonly guideline: Guideline | null;
  readonly isChanged: boolean;
  /** `undefined` takes the part away. */
  readonly change: (path: PartPath, value: unknown) => void;
  /** Begins again with another guideline. */
  readonly restart: (guideline: Guideline) => void;
}

/** Every change that can be used takes effect at once: the workbook is checked by it. */
export function useEditing(start: Guideline): Editing {
  const { session, addGuideline, translate } = usePane();
  const draftOf = (guideline: Guideline) =>
    ownDraft(guideline, (title) => translate("pane.editor.ownTitle", { title }));
  const [draft, setDraft] = useState(() => draftOf(start));
  const [isChanged, setChanged] = useState(false);
  const used = useRef<Guideline | undefined>(undefined);
  const loaded = useMemo(() => loadGuideline(draft), [draft]);

  function take(next: GuidelineDraft): void {
    setDraft(next);
    setChanged(true);
    const read = loadGuideline(next);
    if (read.state === "refused") return;
    addGuideline(read.guideline, used.current);
    used.current = read.guideline;
    void session.setGuideline(read.guideline);
  }

  return {
    draft,
    faults: loaded.state === "refused" ? loaded.problems : [],
    guideline: loaded.state === "loaded" ? loaded.guideline : null,
    isChanged,
    change: (path, value) => take(withPart(draft, path, value)),
    restart: (guideline) => take(draftOf(guideline)),
  };
}
