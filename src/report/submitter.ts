import type { CfrDocument } from "../cfr/sections/sections";
import { isBlank, textOf } from "../grid/grid";
import type { InspectedMatrix } from "../inspect/inspection";
import type { JmiDateCell, JmiMatrix } from "../jmi/matrix";
import { serialToIso } from "../parse/serial-date";

/** Whose matrix it is and which one, as the workbook says; null for what it does not say. */
export interface Submitter {
  /** Department or Technical Working Group. */
  readonly entity: string | null;
  readonly period: string | null;
  /** "Draft", "Approved", "Revised" as written. */
  readonly version: string | null;
  /** The latest day that belongs to this version, YYYY-MM-DD, or as written where that is no day. */
  readonly date: string | null;
}

/** What a letterhead calls a body; a line with one of these words is taken for its name. */
const BODY =
  /\b(ministry|department|agency|authority|commission|corporation|council|board|bureau|directorate|institute|office|secretariat|university|working group|twg|minist[èe]re|direction|agence)\b|ក្រសួង|អគ្គនាយកដ្ឋាន/iu;

export function submitterOf(inspected: InspectedMatrix): Submitter {
  const { kind, matrix } = inspected;
  const said = kind === "cfr" ? ofDocument(matrix.document ?? null) : ofTwg(matrix);
  return { ...said, entity: said.entity ?? letterhead(inspected) };
}

function ofDocument(document: CfrDocument | null): Submitter {
  const cell = (...labels: readonly string[]) =>
    labels.map((label) => document?.aboutCells.get(label)?.text ?? "").find((text) => text !== "") ?? null;
  const day = cell("revised on", "date of revision", "approved on", "date of approval", "submitted on", "date");
  return {
    entity: document?.about?.entity ?? null,
    period: document?.about?.period ?? null,
    version: cell("version", "status"),
    date: day === null ? null : isoOf(day),
  };
}

function ofTwg({ twg, outcomes, periods }: JmiMatrix): Submitter {
  const about = twg?.about;
  const named = [...new Set(outcomes.map((outcome) => outcome.twg).filter((name) => name !== ""))];
  return {
    entity: about?.texts.twg?.text || (named.length > 0 ? named.join(", ") : null),
    period: periods.output ? `${periods.output.from}-${periods.output.to}` : null,
    version: null,
    date: dayOf(about?.days.submitted) ?? dayOf(about?.days.agreed),
  };
}

function dayOf(cell: JmiDateCell | null | undefined): string | null {
  if (!cell || cell.raw === "") return null;
  return cell.reading.state === "date" ? cell.reading.lastDay : cell.raw;
}

/** About sheets keep days as serial numbers of the 1900 system, or as text. */
function isoOf(text: string): string {
  return /^\d{5}(\.\d+)?$/.test(text) ? (serialToIso(Number(text), "1900") ?? text) : text;
}

/** The first line above the table that names a public body; null where none does. */
function letterhead({ matrix }: InspectedMatrix): string | null {
  for (const row of matrix.grid.values.slice(0, matrix.headerRow)) {
    for (const value of row) {
      const text = isBlank(value) ? "" : textOf(value).replace(/\s+/g, " ").trim();
      if (text.length <= 120 && BODY.test(text)) return text;
    }
  }
  return null;
}
