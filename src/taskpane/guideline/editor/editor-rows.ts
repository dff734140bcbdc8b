import { partAt } from "../../../guidelines/edit-guideline";
import type { GuidelineDraft, PartPath } from "../../../guidelines/edit-guideline";

/** A line of the editor: a place in the guideline, and the parts of it that have a field each; none for the place itself. */
export interface EditorRow {
  readonly path: PartPath;
  readonly parts: readonly string[];
  /** Parts that need the whole width. */
  readonly wide?: readonly string[];
  /** Parts that may be left blank; others are asked for. */
  readonly optional?: readonly string[];
  /** A part of the place that has lines of its own, which say themselves what is wrong with them. */
  readonly inner?: string;
  /** Key and numbers of the line's name; without it the place is named as on the About sheet. */
  readonly name?: { readonly key: string; readonly number: number; readonly of?: number };
}

export interface EditorGroup {
  readonly key: "name" | "limits" | "scale" | "bands" | "periods";
  readonly rows: readonly EditorRow[];
}

/** The lines that a person can change besides mandatory objectives and severities. */
export function editorGroups(draft: GuidelineDraft): readonly EditorGroup[] {
  const name: EditorGroup = { key: "name", rows: [single("title"), single("edition"), single("id")] };
  return draft["kind"] === "jmi" ? [name, ...jmiGroups()] : [name, ...cfrGroups(draft)];
}

function cfrGroups(draft: GuidelineDraft): readonly EditorGroup[] {
  return [
    {
      key: "limits",
      rows: [
        range("limits", "indicatorWeight"),
        range("limits", "visionYears"),
        single("limits", "dateToleranceDays"),
        { ...single("weights", "total"), name: { key: "total", number: 0 } },
        single("weights", "tolerance"),
        ...list(draft, ["limits", "objectives", "marks"], ["from", "to", "mark"]),
        { ...single("limits", "objectives", "otherwise"), name: { key: "otherwise", number: 0 } },
      ],
    },
    {
      key: "scale",
      rows: [...list(draft, ["scale", "levels"], ["name", "score"]), single("scale", "belowLowest")],
    },
    { key: "bands", rows: list(draft, ["bands"], ["name", "from", "to"]) },
  ];
}

function jmiGroups(): readonly EditorGroup[] {
  const limits = [
    "outcomesPerTwg",
    "outputsPerOutcome",
    "indicatorsPerOutput",
    "outputMonths",
    "baselineToleranceMonths",
  ];
  return [
    { key: "limits", rows: limits.map((key) => single("limits", key)) },
    { key: "periods", rows: [range("periods", "outcome"), range("periods", "output")] },
  ];
}

function single(...path: readonly string[]): EditorRow {
  return { path, parts: [] };
}

function range(...path: readonly string[]): EditorRow {
  return { path, parts: ["from", "to"] };
}

function list(draft: GuidelineDraft, path: PartPath, parts: readonly string[]): readonly EditorRow[] {
  const items = partAt(draft, path);
  const key = String(path[path.length - 1]);
  return Array.isArray(items)
    ? items.map((_, index) => ({ path: [...path, index], parts, name: { key, number: index + 1 } }))
    : [];
}
