import { dayText } from "../cfr/approved/document-version";
import { financialYear } from "../cfr/rules/year-of";
import type { InspectedMatrix } from "../inspect/inspection";
import type { JmiDateCell, JmiMatrix } from "../jmi/matrix";
import { readDate } from "../parse/read-date";
import { DATE_LABELS, letterheadOf, VERSION_LABELS } from "./letterhead/letterhead";

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

/**
 * What the About sheet says, and where it is silent or there is none the lines above the table. `all` are the matrices
 * of the workbook: what stands above one of them says nothing about another below or beside it.
 */
export function submitterOf(inspected: InspectedMatrix, all: readonly InspectedMatrix[]): Submitter {
  const said = inspected.kind === "cfr" ? ofDocument(inspected) : ofTwg(inspected.matrix);
  const above = letterheadOf(inspected, all);
  return {
    entity: said.entity ?? above.entity,
    period: said.period,
    version: said.version ?? above.version,
    date: said.date ?? dayOrText(above.date),
  };
}

function ofDocument({ matrix, guideline }: Extract<InspectedMatrix, { readonly kind: "cfr" }>): Submitter {
  const { document, dateSystem } = matrix;
  const cell = (labels: readonly string[]) =>
    labels.flatMap((label) => document?.aboutCells.get(label) ?? []).find(({ text }) => text !== "") ?? null;
  return {
    entity: document?.about?.entity ?? null,
    period: document?.about?.period ?? financialYear(matrix, guideline)?.shown ?? null,
    version: cell(VERSION_LABELS)?.text ?? null,
    date: dayOrText(dayText(cell(DATE_LABELS), dateSystem)),
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

/** A text that is surely one day as YYYY-MM-DD, any other as written; null for none. */
function dayOrText(text: string | null): string | null {
  if (text === null || text === "") return null;
  const reading = readDate(text);
  const isDay = reading.state === "date" && reading.confidence === "sure" && reading.date === reading.lastDay;
  return isDay ? reading.date : text;
}
