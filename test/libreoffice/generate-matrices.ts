import { CRITERIA_KEYS } from "../../src/cfr/layout/cfr-headings";
import { MATRIX, matrixAddresses } from "../../src/cfr/template/matrix-layout";
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

/**
 * An empty template's matrix sheet filled with rows of every kind that scoring knows: both directions, days, shares
 * shown as percent, plateaus, all values equal, wrong order, gaps, words, N/A, results on, between and beyond the
 * values, missing and impossible weights, objectives left blank below, repeated, and coming back later.
 */
export function fillMatrix(plan: SheetPlan, guideline: CfrGuideline, random: () => number): SheetPlan {
  const at = matrixAddresses(guideline, plan.name);
  const typed = new Map<string, Content>();
  const put = (address: string, content: Content | null) => content !== null && typed.set(address, content);
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const rows = 2 + Math.floor(random() * 12);
  // Half of the sheets are complete, so that composites are compared and not only what is so far.
  const complete = random() < 0.5;
  let objective = 0;
  for (let index = 0; index < rows; index += 1) {
    const row = MATRIX.firstRow + index;
    if (index === 0 || random() < 0.3) {
      objective = random() < 0.15 && objective > 1 ? 1 : objective + 1;
      put(at.cell("objective", row), `Objective ${objective}`);
      put(at.cell("objectiveWeight", row), 10 + Math.floor(random() * 40));
    } else if (random() < 0.3) put(at.cell("objective", row), `Objective ${objective}`);
    put(at.cell("indicator", row), `Indicator ${index + 1}`);
    put(
      at.cell("weight", row),
      complete || random() < 0.9 ? 1 + Math.floor(random() * 400) / 20 : pick<Content | null>(null, 0, -2, "ten"),
    );
    const made = makeRow(random, pick, complete);
    put(at.cell("unit", row), made.unit);
    made.criteria.forEach((value, level) => put(at.cell(CRITERIA_KEYS[level] ?? "criteria60", row), value));
    put(at.cell("achievement", row), made.achievement);
  }
  return withTyped(withoutSpareRows(plan, MATRIX.firstRow + rows + 2), typed, guideline);
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

function makeRow(random: () => number, pick: <T>(...choices: readonly T[]) => T, complete: boolean): MadeRow {
  const kind = pick("number", "number", "date", "yes-no", "percent");
  if (kind === "yes-no") {
    return {
      unit: "Yes/No",
      criteria: [1, 1, 1, 1, 1],
      achievement: complete ? pick(0, 1) : pick<Content | null>(0, 1, null, "N/A"),
    };
  }
  const up = random() < 0.5;
  const step = () => (random() < 0.15 ? 0 : 1 + Math.floor(random() * 30));
  const values = [kind === "date" ? 20_700 : Math.floor(random() * 1000)];
  while (values.length < 5)
    values.push((values[values.length - 1] ?? 0) + step() * (up ? -1 : 1) * (kind === "percent" ? 0.5 : 1));
  if (!complete && random() < 0.1) [values[1], values[3]] = [values[3] ?? 0, values[1] ?? 0];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const between = low - 3 + random() * (high - low + 6);
  const reached = pick(values[0] ?? 0, values[2] ?? 0, values[4] ?? 0, between, between, between, high + 50, low - 50);
  const show = (value: number): Content => (kind === "date" ? iso(Math.round(value)) : value);
  const criteria = values.map<Content | null>(show);
  if (!complete && random() < 0.08) criteria[Math.floor(random() * 5)] = pick<Content | null>(null, "about 5", "-");
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
  const textColumns = new Set(
    ["objective", "indicator", "unit"].map((key) => matrixAddresses(guideline, plan.name).column(key as "unit")),
  );
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const content = places.get(`${cell.row},${cell.column}`);
      if (content === undefined) return cell;
      const style = textColumns.has(cell.column) ? "input" : typeof content === "object" ? "date" : "value";
      return { ...cell, content, style };
    }),
  };
}
