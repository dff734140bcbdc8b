import { unitKind } from "../read/unit-kind";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MatrixAddresses } from "./matrix-layout";
import { FIRST_DAY, LAST_DAY } from "./day-range";
import { quoted } from "./sheet-draft";

/**
 * The raw score by steps where levels may be typed as comparisons (">5", "<80"): the best level reached. It says what
 * `read-scale.ts` and `score-indicator.ts` say: a last level of the other sense takes whatever is worse. A level is
 * read anew wherever it is compared, so that every piece has to be short: Excel takes 8,192 characters.
 */
export function comparedScore(row: number, at: MatrixAddresses, { scale, units }: CfrGuideline): string {
  const cells = at.criteria.map((key) => at.cell(key, row));
  const [first, last] = [cells[0] ?? "", cells[cells.length - 1] ?? ""];
  const achieved = at.cell("achievement", row);
  const dateUnit = units.find((unit) => unitKind(unit) === "date");
  const isDate = dateUnit === undefined || !at.has("unit") ? "FALSE" : `${at.cell("unit", row)}=${quoted(dateUnit)}`;
  const pairs = cells.slice(1).map((cell, index) => [cells[index] ?? "", cell] as const);

  const range = `${first}:${last}`;
  const aboveLast = `${first}:${cells[cells.length - 2] ?? first}`;

  // A level above the last is reached by what is better than it; and of equal values the stricter one comes first.
  const inOrder = (better: Better) => {
    const steps = pairs.map(([before, cell]) => {
      const isStricter = `AND(${isStrict(cell, better)},NOT(${isStrict(before, better)}))`;
      return isAsGood(limitOf(before), limitOf(cell), better, isStricter);
    });
    return `AND(${[`NOT(${asksFor(aboveLast, OTHER[better])})`, ...steps].join(",")})`;
  };
  const reached = (better: Better) =>
    cells.reduceRight((otherwise, cell, index) => {
      const met = isAsGood(achieved, limitOf(cell), better, isStrict(cell, better));
      const isMet = cell === last ? `OR(${asksFor(alone(cell), OTHER[better])},${met})` : met;
      return `IF(${isMet},${scale.levels[index]?.score ?? 0},${otherwise})`;
    }, String(scale.belowLowest));
  const scored = (better: Better) => `IF(${inOrder(better)},${reached(better)},"")`;

  const [best, worst] = [limitOf(first), limitOf(last)];
  const tied = `IF(ISTEXT(${first}),${asksFor(alone(first), ">")},IF(ISTEXT(${last}),${asksFor(alone(last), "<")},NOT(${isDate})))`;
  const more = `IF(${best}=${worst},${tied},${best}>${worst})`;
  const dated = `${range},${achieved}`;
  const noDays = `AND(${isDate},OR(MIN(${dated})<${FIRST_DAY},MAX(${dated})>${LAST_DAY}))`;
  const readable = `COUNT(${range})+${holding(range, [...SIGNS[">"], ...SIGNS["<"]])}=${cells.length}`;
  return `=IF(OR(NOT(${readable}),COUNT(${achieved})<1,${noDays}),"",IFERROR(IF(${more},${scored(">")},${scored("<")}),""))`;
}

/** The sign of the better side: ">" where more is better. */
type Better = ">" | "<";

const OTHER: Readonly<Record<Better, Better>> = { ">": "<", "<": ">" };
const SIGNS: Readonly<Record<Better, readonly string[]>> = { ">": [">", "≥"], "<": ["<", "≤"] };

/** Whether a value is as good as another, or better than it where `mustExceed` holds. */
function isAsGood(value: string, other: string, better: Better, mustExceed: string): string {
  const [high, low] = better === ">" ? [value, other] : [other, value];
  // Multiplied like this, any difference outweighs the 1 of what is strict: the values are written once, not twice.
  return `(${high}-${low})*1E+99>=N(${mustExceed})`;
}

/** Whether a level asks for more than its value: ">5", and neither ">=5" nor "≥5". */
function isStrict(cell: string, better: Better): string {
  return `${holding(alone(cell), [better])}>${holding(alone(cell), ["="])}`;
}

/** Whether one of the cells is a comparison of this sense. */
function asksFor(range: string, sense: Better): string {
  return `${holding(range, SIGNS[sense])}>0`;
}

/** How many of the cells hold one of the signs somewhere. */
function holding(range: string, signs: readonly string[]): string {
  return signs.map((sign) => `COUNTIF(${range},"*${sign}*")`).join("+");
}

/** One cell as a range: not every spreadsheet program counts in a single cell. */
function alone(cell: string): string {
  return `${cell}:${cell}`;
}

/** The value of a level without its sign; an error for anything else, which leaves the row without a score. */
function limitOf(cell: string): string {
  return `IF(ISTEXT(${cell}),VALUE(SUBSTITUTE(MID(SUBSTITUTE(${cell}," ",""),2,99),"=","")),${cell})`;
}
