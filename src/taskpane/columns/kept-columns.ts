import type { ColumnChoice } from "../../parse/headings/column-choice";
import type { Session } from "../../session/session";
import type { KeyValueStore } from "../theme/theme-choice";

const KEY = "results-matrix.columns";
/** The oldest go first; a person meets a few dozen layouts. */
const KEPT = 500;

/** What was said about columns in earlier sessions; nothing where storage is refused or spoilt. */
export function readKeptColumns(storage: () => KeyValueStore): readonly ColumnChoice[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isChoice) : [];
  } catch {
    return [];
  }
}

/** Keeps what is said about layouts from now on; answers the way to stop. */
export function keepColumns(session: Session, storage: () => KeyValueStore): () => void {
  let kept = session.getState().columns;
  return session.subscribe(() => {
    const { columns } = session.getState();
    if (columns === kept) return;
    kept = columns;
    try {
      storage().setItem(KEY, JSON.stringify(columns.slice(-KEPT)));
    } catch {
      // Without storage the correction holds until the pane is closed.
    }
  });
}

function isChoice(value: unknown): value is ColumnChoice {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, layout, field, column } = value as Partial<Record<keyof ColumnChoice, unknown>>;
  return (
    sheet === null &&
    typeof layout === "string" &&
    (field === null || typeof field === "string") &&
    typeof column === "number" &&
    Number.isInteger(column)
  );
}
