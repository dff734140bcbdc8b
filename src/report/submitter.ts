import type { CfrDocument } from "../cfr/sections/sections";
import { MAX_COLUMNS } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import { isBlank, textOf } from "../grid/grid";
import type { Grid } from "../grid/grid";
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

/** "TWG:" with the name in the next cell, or before it in the same one. */
const LABEL =
  /^(?:name\s+of\s+(?:the\s+)?)?(?:twg|(?:technical\s+)?working\s+group|ministry|department|agency|institution)(?:\s*\(twg\))?(?:\s*[:៖]\s*|$)/iu;

/** `all` are the matrices of the workbook: what stands above one of them says nothing about another below or beside it. */
export function submitterOf(inspected: InspectedMatrix, all: readonly InspectedMatrix[]): Submitter {
  const { kind, matrix } = inspected;
  const said = kind === "cfr" ? ofDocument(matrix.document ?? null) : ofTwg(matrix);
  return { ...said, entity: said.entity ?? letterhead(inspected, all) };
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

/** The first line above the table that names a public body; one above all tables where the table has none of its own. */
function letterhead({ matrix }: InspectedMatrix, all: readonly InspectedMatrix[]): string | null {
  const { grid, headerRow, area } = matrix;
  const others = all.map((one) => one.matrix).filter((other) => other !== matrix && other.sheet === matrix.sheet);
  const ends = others.map((other) => other.area.bottom + 1).filter((end) => end <= headerRow);
  const isBeside = others.some((other) => other.headerRow === headerRow);
  const own = bodyIn(grid.values.slice(Math.max(0, ...ends), headerRow), isBeside ? area : EVERYWHERE);
  const first = Math.min(headerRow, ...others.map((other) => other.headerRow));
  return own ?? bodyIn(grid.values.slice(0, first), EVERYWHERE);
}

const LONGEST_NAME = 120;
const EVERYWHERE = { left: 0, right: MAX_COLUMNS - 1 };

function bodyIn(rows: Grid["values"], { left, right }: Pick<CellArea, "left" | "right">): string | null {
  for (const row of rows) {
    const texts = row.slice(left, right + 1).flatMap((value) => {
      const text = isBlank(value) ? "" : textOf(value).replace(/\s+/g, " ").trim();
      return text === "" ? [] : [text];
    });
    for (const [place, text] of texts.entries()) {
      if (text.length > LONGEST_NAME || !BODY.test(text)) continue;
      const name = text.replace(LABEL, "") || (texts[place + 1] ?? "");
      if (name !== "" && name.length <= LONGEST_NAME) return name;
    }
  }
  return null;
}
