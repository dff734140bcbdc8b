import { unitKind } from "../read/unit-kind";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MatrixAddresses } from "./matrix-layout";
import { FIRST_DAY, LAST_DAY } from "./day-range";
import { quoted } from "./sheet-draft";

/**
 * The raw score by steps where levels may be typed as comparisons (">5", "<80"): the best level reached. It says what
 * `read-scale.ts` and `score-indicator.ts` say: a last level of the other sense takes whatever is worse.
 */
export function comparedScore(row: number, at: MatrixAddresses, { scale, units }: CfrGuideline): string {
  const cells = at.criteria.map((key) => at.cell(key, row));
  const [first, last] = [cells[0] ?? "", cells[cells.length - 1] ?? ""];
  const achieved = at.cell("achievement", row);
  const dateUnit = units.find((unit) => unitKind(unit) === "date");
  const isDate = dateUnit === undefined || !at.has("unit") ? "FALSE" : `${at.cell("unit", row)}=${quoted(dateUnit)}`;
  const values = cells.map(limitOf);
  const [best, worst] = [values[0] ?? "", values[values.length - 1] ?? ""];

  const ordered = (sign: ">=" | "<=") =>
    `AND(${values
      .slice(1)
      .map((value, index) => `${values[index]}${sign}${value}`)
      .join(",")})`;
  // A level above the last is reached by what is better than it; and of equal values the stricter one comes first.
  const strict = (cell: string) => `AND(ISTEXT(${cell}),MID(${sign(cell)},2,1)<>"=")`;
  const inSense = (isMore: boolean) => {
    const better = isMore ? ">" : "<";
    const senses = cells.slice(0, -1).map((cell) => `IF(ISTEXT(${cell}),LEFT(${sign(cell)},1)="${better}",TRUE)`);
    const ties = cells.slice(1).map((cell, index) => {
      const before = cells[index] ?? "";
      const isBetter = `AND(${strict(cell)},LEFT(${sign(cell)},1)="${better}")`;
      return `IF(${values[index]}=${values[index + 1]},OR(${strict(before)},NOT(${isBetter})),TRUE)`;
    });
    return `AND(${[...senses, ...ties].join(",")})`;
  };
  const tied = `IF(ISTEXT(${first}),LEFT(${sign(first)},1)=">",IF(ISTEXT(${last}),LEFT(${sign(last)},1)="<",NOT(${isDate})))`;
  const more = `IF(${best}=${worst},${tied},${best}>${worst})`;
  const reached = (isMore: boolean) =>
    cells.reduceRight((otherwise, cell, index) => {
      const isLast = index === cells.length - 1;
      const plain = `${achieved}${isMore ? ">=" : "<="}${cell}`;
      const open = isLast ? `LEFT(${sign(cell)},1)="${isMore ? "<" : ">"}"` : "FALSE";
      const met = `IF(ISTEXT(${cell}),${isLast ? `IF(${open},TRUE,COUNTIF(${achieved},${sign(cell)})=1)` : `COUNTIF(${achieved},${sign(cell)})=1`},${plain})`;
      return `IF(${met},${scale.levels[index]?.score ?? 0},${otherwise})`;
    }, String(scale.belowLowest));
  const dated = [...cells, achieved].join(",");
  const noDays = `AND(${isDate},OR(MIN(${dated})<${FIRST_DAY},MAX(${dated})>${LAST_DAY}))`;
  const scored = `IF(${more},IF(AND(${ordered(">=")},${inSense(true)}),${reached(true)},""),IF(AND(${ordered("<=")},${inSense(false)}),${reached(false)},""))`;
  return `=IF(OR(COUNTA(${cells.join(",")})<${cells.length},COUNT(${achieved})<1,${noDays}),"",IFERROR(${scored},""))`;
}

/** A comparison as COUNTIF understands it. */
function sign(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"≥",">="),"≤","<=")`;
}

/** The value of a level without its sign; an error for anything else, which leaves the row without a score. */
function limitOf(cell: string): string {
  return `IF(ISTEXT(${cell}),VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${sign(cell)},">",""),"<",""),"=","")),${cell})`;
}
