import { parseCsv } from "hucre/csv";
import type { PlannedContent } from "../../grid/sheet-plan";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { isJmiColumn, jmiHeadingSpecs } from "../../jmi/layout/jmi-headings";
import type { JmiMatrixColumn } from "../../jmi/matrix";
import { hasPlace } from "../../jmi/convert/fit-row";
import type { TemplateColumn } from "../../jmi/template/matrix-layout";
import type { FilledRows } from "../../jmi/template/template-options";
import { parseIso } from "../../parse/dates/calendar";
import { SURE_ENOUGH } from "../../parse/headings/heading-spec";
import { matchHeading } from "../../parse/headings/match-heading";
import { withoutApostrophe } from "../csv";
import { columnOfTag } from "./hxl-tags";

export type JmiCsvRead =
  /** `twg`: the working group where all rows are one's, "" otherwise. */
  | { readonly state: "read"; readonly filled: FilledRows; readonly twg: string }
  /** "empty": no line under the headings. "no-columns": nothing says which column holds outputs or indicators. */
  | { readonly state: "failed"; readonly code: "empty" | "no-columns" };

const VALUES: ReadonlySet<JmiMatrixColumn | null> = new Set(["baseline", "target", "actual"] as const);
const DATES: ReadonlySet<JmiMatrixColumn | null> = new Set(["baselineDate", "targetDate", "actualDate"] as const);
const SEPARATORS = [",", ";", "\t"] as const;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/**
 * Rows for the template from a CSV as `jmiCsv` writes it, plain or tagged, or from any whose headings can be told:
 * separated by commas, semicolons or tabs. Columns that the template does not have are kept beside its own.
 */
export function readJmiCsv(text: string, guideline: JmiGuideline): JmiCsvRead {
  const lines = parseCsv(text, { skipBom: true, delimiter: separatorOf(text) }).map((line) =>
    line.map((field) => String(field ?? "")),
  );
  const [heads = [], ...rest] = lines.filter((line) => line.some((field) => field.trim() !== ""));
  const tagged = rest[0]?.some((field) => field.startsWith("#")) && rest[0].every((field) => /^(?:#.*)?$/.test(field));
  const tags = tagged ? rest[0] : undefined;
  const body = tagged ? rest.slice(1) : rest;
  if (heads.length === 0 || body.length === 0) return { state: "failed", code: "empty" };
  const keys = heads.map((head, index) => columnOfTag(tags?.[index] ?? "") ?? keyOf(head, guideline));
  const own = keys.map((key, index) => (keys.indexOf(key) === index ? key : null));
  if (!own.includes("output") && !own.includes("indicator")) return { state: "failed", code: "no-columns" };
  const rows = body.map(
    (line) =>
      new Map(
        own.flatMap((key, index): [TemplateColumn, PlannedContent][] => {
          const content = hasPlace(key) ? contentOf(line[index], key) : undefined;
          return hasPlace(key) && content !== undefined ? [[key, content]] : [];
        }),
      ),
  );
  const groups = new Set(body.map((line) => contentOf(line[own.indexOf("twg")], "twg")));
  const [group] = groups.size === 1 ? groups : [];
  const kept = own.flatMap((key, index) => {
    if (key === "twg" && group !== undefined) return [];
    const cells = body.map((line) => contentOf(line[index], key));
    const heading = withoutApostrophe(heads[index] ?? "").trim();
    return hasPlace(key) || cells.every((cell) => cell === undefined) ? [] : [{ heading, cells }];
  });
  return { state: "read", filled: { rows, kept }, twg: typeof group === "string" ? group : "" };
}

/** What parts the headings into most columns; in the rows below, any sign may be part of a text. */
function separatorOf(text: string): string {
  const [heads = ""] = text.split(/\r?\n/, 1);
  const columns = (delimiter: string) => parseCsv(heads, { delimiter })[0]?.length ?? 0;
  return SEPARATORS.reduce<string>((best, next) => (columns(next) > columns(best) ? next : best), ",");
}

/** By the name that reports use, else by what the heading says. */
function keyOf(head: string, guideline: JmiGuideline): JmiMatrixColumn | null {
  const name = head.trim();
  if (isJmiColumn(name)) return name;
  const found = matchHeading(name, jmiHeadingSpecs(guideline));
  return found && found.confidence >= SURE_ENOUGH && isJmiColumn(found.key) ? found.key : null;
}

/** Numbers and days where the template has values and dates; text everywhere else. */
function contentOf(field: string | undefined, key: JmiMatrixColumn | null): PlannedContent | undefined {
  const text = withoutApostrophe(field ?? "").trim();
  if (text === "") return undefined;
  if (VALUES.has(key) && NUMBER.test(text)) return Number(text);
  if (!DATES.has(key)) return text;
  if (parseIso(text)) return { date: text };
  return /^\d{4}$/.test(text) ? Number(text) : text;
}
