import { MATRIX, matrixAddresses } from "../../src/cfr/template/matrix-layout";
import type { TemplateColumn } from "../../src/cfr/template/matrix-layout";
import { parseA1 } from "../../src/grid/cell-ref";
import type { PlannedContent, SheetPlan } from "../../src/grid/sheet-plan";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";

/** Numbers that look random and are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Content = Exclude<PlannedContent, { readonly formula: string }>;

const DAY_MS = 86_400_000;
const iso = (day: number) => ({ date: new Date(day * DAY_MS).toISOString().slice(0, 10) });

type Pick = <T>(...choices: readonly T[]) => T;

/**
 * An empty template's matrix sheet filled with rows of every kind that scoring knows: both directions, days, shares
 * shown as percent, plateaus, all values equal, wrong order, gaps, words, comparisons and agreed ratings where the
 * guideline has them, N/A, results on, between and beyond the values, missing and impossible weights, objectives left
 * blank below, repeated, and coming back later.
 */
export function fillMatrix(plan: SheetPlan, guideline: CfrGuideline, random: () => number): SheetPlan {
  const at = matrixAddresses(guideline, plan.name);
  const typed = new Map<string, Content>();
  const put = (key: TemplateColumn, row: number, content: Content | null | undefined) => {
    if (at.has(key) && content !== null && content !== undefined) typed.set(at.cell(key, row), content);
  };
  const pick: Pick = (...choices) => choices[Math.floor(random() * choices.length)] as (typeof choices)[number];
  const rows = 2 + Math.floor(random() * 12);
  // Half of the sheets are complete, so that composites are compared and not only what is so far.
  const complete = random() < 0.5;
  let objective = 0;
  for (let index = 0; index < rows; index += 1) {
    const row = MATRIX.firstRow + index;
    if (index === 0 || random() < 0.3) {
      objective = random() < 0.15 && objective > 1 ? 1 : objective + 1;
      put(at.blockKey, row, `Objective ${objective}`);
      put("objectiveWeight", row, 10 + Math.floor(random() * 40));
    } else if (random() < 0.3) put(at.blockKey, row, `Objective ${objective}`);
    put("action", row, `Action ${index + 1}`);
    put("indicator", row, `Indicator ${index + 1}`);
    put(
      "weight",
      row,
      complete || random() < 0.9 ? 1 + Math.floor(random() * 400) / 20 : pick<Content | null>(null, 0, -2, "ten"),
    );
    const made = makeRow(random, pick, { complete, levels: guideline.scale.levels.length });
    put("unit", row, made.unit);
    const criteria = guideline.scale.comparisons ? withComparisons(made, random, pick, complete) : made.criteria;
    at.criteria.forEach((key, level) => put(key, row, criteria[level]));
    put("achievement", row, made.achievement);
    if (guideline.scale.method === "agreed") put("rawScore", row, agreedRating(guideline, random, pick, complete));
  }
  return withTyped(withoutSpareRows(plan, MATRIX.firstRow + rows + 2), typed, guideline);
}

/** Mostly a rating of the scale; sometimes between two, beyond it, in words or not agreed on yet. */
function agreedRating({ scale }: CfrGuideline, random: () => number, pick: Pick, complete: boolean): Content | null {
  const level = scale.levels[Math.floor(random() * scale.levels.length)]?.score ?? 1;
  return complete || random() < 0.7 ? level : pick<Content | null>(level + 0.5, 0, 9, null, "good");
}

/** ">5" or "<80" in place of some numbers; whole rows of them, and single ones that do not fit. */
function withComparisons(made: MadeRow, random: () => number, pick: Pick, complete: boolean): MadeRow["criteria"] {
  const { criteria, unit } = made;
  const [best, worst] = [criteria[0], criteria[criteria.length - 1]];
  if (unit === "Date" || typeof best !== "number" || typeof worst !== "number" || random() < 0.4) return criteria;
  const more = best >= worst;
  return criteria.map((value, level) => {
    if (typeof value !== "number") return value;
    if (level === 0 && random() < 0.5) return `${more ? ">" : "<"}${value}`;
    if (level === criteria.length - 1 && random() < 0.5)
      return `${more ? "<" : ">"}${pick("", " ", "=")}${criteria[level - 1] as number}`;
    return !complete && random() < 0.05 ? `${pick(">", "<")}${value}` : value;
  });
}

/** Prepared rows that nothing is written in are left out to save time; the ranges over them stay. */
function withoutSpareRows(plan: SheetPlan, from: number): SheetPlan {
  return { ...plan, cells: plan.cells.filter(({ row }) => row < from || row >= MATRIX.closingRow) };
}

interface MadeRow {
  readonly unit: string;
  readonly criteria: readonly (Content | null)[];
  readonly achievement: Content | null;
}

function makeRow(
  random: () => number,
  pick: Pick,
  { complete, levels }: { readonly complete: boolean; readonly levels: number },
): MadeRow {
  const kind = pick("number", "number", "date", "yes-no", "percent");
  if (kind === "yes-no") {
    return {
      unit: "Yes/No",
      criteria: Array<number>(levels).fill(1),
      achievement: complete ? pick(0, 1) : pick<Content | null>(0, 1, null, "N/A"),
    };
  }
  const up = random() < 0.5;
  const step = () => (random() < 0.15 ? 0 : 1 + Math.floor(random() * 30));
  const values = [kind === "date" ? 20_700 : Math.floor(random() * 1000)];
  while (values.length < levels)
    values.push((values[values.length - 1] ?? 0) + step() * (up ? -1 : 1) * (kind === "percent" ? 0.5 : 1));
  if (!complete && random() < 0.1) [values[1], values[3]] = [values[3] ?? 0, values[1] ?? 0];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const between = low - 3 + random() * (high - low + 6);
  const reached = pick(
    values[0] ?? 0,
    values[2] ?? 0,
    values[levels - 1] ?? 0,
    between,
    between,
    between,
    high + 50,
    low - 50,
  );
  const show = (value: number): Content => (kind === "date" ? iso(Math.round(value)) : value);
  const criteria = values.map<Content | null>(show);
  if (!complete && random() < 0.08)
    criteria[Math.floor(random() * levels)] = pick<Content | null>(null, "about 5", "-");
  const missing = pick<Content | null>(
    null,
    null,
    "N/A",
    "n/a",
    " na ",
    "done",
    "TBD",
    kind === "date" ? 45 : "12 people",
  );
  const other = complete ? random() < 0.1 && "N/A" : random() < 0.25 && missing;
  return {
    unit: kind === "date" ? "Date" : kind === "percent" ? "%" : pick("Number", "Days", "USD"),
    criteria,
    achievement: other === false ? show(reached) : other,
  };
}

function withTyped(plan: SheetPlan, typed: ReadonlyMap<string, Content>, guideline: CfrGuideline): SheetPlan {
  const places = new Map(
    [...typed].map(([address, content]) => {
      const place = parseA1(address);
      return [`${place?.row},${place?.column}`, content] as const;
    }),
  );
  const at = matrixAddresses(guideline, plan.name);
  const texts = (["group", "objective", "action", "indicator", "unit"] as const).map((key) => at.column(key));
  const kept = at.column("rowNumber");
  const isRow = (row: number) => row >= MATRIX.firstRow && row < MATRIX.closingRow;
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const content = places.get(`${cell.row},${cell.column}`);
      if (content === undefined) {
        // What the guideline prescribes makes room.
        const isTyped = cell.content !== undefined && !(typeof cell.content === "object" && "formula" in cell.content);
        if (!isTyped || !isRow(cell.row) || cell.column === kept) return cell;
        return { row: cell.row, column: cell.column, ...(cell.style === undefined ? {} : { style: cell.style }) };
      }
      const style = texts.includes(cell.column) ? "input" : typeof content === "object" ? "date" : "value";
      return { ...cell, content, style };
    }),
  };
}
