import { planCfr } from "../../src/cfr/template/plan-cfr";
import { parseA1, toA1 } from "../../src/grid/cell-ref";
import { daySerial } from "../../src/grid/day-serial";
import type { CellValue, Grid, Workbook } from "../../src/grid/grid";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { defaultGuideline } from "../../src/guidelines/load";
import { createTranslate } from "../../src/messages/translate";

type Mutable<T> = T extends readonly (infer Item)[] ? Mutable<Item>[] : T;

/** A workbook whose cells can be changed by address. */
export interface TypedWorkbook {
  readonly workbook: Workbook;
  at(sheet: string, cell: string): CellValue;
  /** What a cell shows; null clears it, with its formula. */
  set(sheet: string, cell: string, value: CellValue): void;
  setDay(sheet: string, cell: string, date: string): void;
  /** Clears every cell of the sheet, as if it had been deleted. */
  drop(sheet: string): void;
}

/** Rows and sheets of the clean document, as Excel counts them. */
export const CLEAN = { firstRow: 6, lastRow: 65, objectives: 10, perObjective: 6 } as const;

const WEIGHTS = [19, 16, 13, 11, 10, 9, 7, 6, 5, 4];
/** What the department looks after, the objective it stands for, and what changes for people. */
const TOPICS: readonly (readonly [string, string, string])[] = [
  ["rural roads", "Villages reached by road in every season", "Farmers sell more of what they grow"],
  ["health centres", "Health care within an hour of every home", "Fewer mothers die in childbirth"],
  ["primary schools", "Children who can read at ten years of age", "Young adults read and write with ease"],
  ["water points", "Safe water within reach of households", "Fewer people fall ill from what they drink"],
  ["irrigation canals", "Fields that yield two harvests", "Hunger grows rarer in dry years"],
  ["power lines", "Reliable electricity for small towns", "Workshops earn more and hire more people"],
  ["ferry landings", "River crossings that everybody survives", "Deaths on the river become rare"],
  ["markets", "Traders with a clean and fair place to sell", "Households pay less for food"],
  ["libraries", "Readers of every age in each district", "Citizens know their rights better"],
  ["weather stations", "Warnings that come before the storm", "Storms cost fewer lives and homes"],
];

interface Form {
  readonly action: (noun: string) => string;
  readonly indicator: (noun: string) => string;
  readonly unit: string;
  readonly class: string;
  readonly criteria: readonly (number | string)[];
  readonly actuals: readonly (number | string)[];
  readonly projections: readonly (number | string)[];
  readonly achievement: number | string;
}

const FORMS: readonly Form[] = [
  {
    action: (n) => `Renew worn ${n}`,
    indicator: (n) => `Share of ${n} in good condition`,
    unit: "%",
    class: "Outcome",
    criteria: [88, 85, 82, 78, 74],
    actuals: [76, 79],
    projections: [88, 90],
    achievement: 86,
  },
  {
    action: (n) => `Open ${n} where there are none`,
    indicator: (n) => `New ${n} in service`,
    unit: "Number",
    class: "External output",
    criteria: [48, 44, 40, 35, 30],
    actuals: [31, 36],
    projections: [48, 52],
    achievement: 41,
  },
  {
    action: (n) => `Keep a repair team for ${n}`,
    indicator: (n) => `Average time to repair ${n}`,
    unit: "Days",
    class: "External output",
    criteria: [6, 8, 11, 15, 20],
    actuals: [18, 14],
    projections: [7, 6],
    achievement: 9,
  },
  {
    action: (n) => `Ask users of ${n} every quarter`,
    indicator: (n) => `Satisfied users of ${n}`,
    unit: "%",
    class: "Outcome",
    criteria: [75, 72, 68, 64, 60],
    actuals: [61, 66],
    projections: [74, 77],
    achievement: 70,
  },
  {
    action: (n) => `Buy parts for ${n} together`,
    indicator: (n) => `Cost of upkeep for ${n}`,
    unit: "USD",
    class: "Internal output",
    criteria: [180, 190, 205, 220, 240],
    actuals: [236, 214],
    projections: [185, 180],
    achievement: 188,
  },
  {
    action: (n) => `Inspect ${n} before the rains`,
    indicator: (n) => `Last of the ${n} inspected`,
    unit: "Date",
    class: "Internal output",
    criteria: ["2026-10-31", "2026-11-15", "2026-11-30", "2026-12-15", "2026-12-31"],
    actuals: ["New", "New"],
    projections: ["N/A", "N/A"],
    achievement: "2026-11-20",
  },
];

/**
 * A CFR of six sections, ten objectives and sixty indicators as a careful department would hand it in: no rule finds
 * anything in it, at any stage. It is the empty template, filled; what formulas would show is filled in as well.
 */
export function cleanCfr(): TypedWorkbook {
  made ??= makeCleanCfr();
  return typedWorkbook(made.workbook);
}

let made: TypedWorkbook | null = null;

function makeCleanCfr(): TypedWorkbook {
  const plan = planCfr({
    guideline: defaultGuideline("cfr"),
    entity: "Department of Public Works",
    period: "2026-27",
    sample: false,
    translate: createTranslate(),
    taken: { sheets: [], names: [] },
  });
  const book = typedWorkbook(planToWorkbook(plan));
  book.setDay("About", cellBeside(book, "About", "Year ends on"), "2027-06-30");
  book.set("1 Objectives", "B5", "By 2034 public works serve every household within an hour.");
  book.set(
    "1 Objectives",
    "B8",
    "The department plans, builds and looks after public works together with districts and users.",
  );
  ["Plan public works.", "Build and renew them.", "Look after them."].forEach((text, line) =>
    book.set("1 Objectives", `B${27 + line}`, text),
  );
  book.set("4 Definitions", "A6", "USD");
  book.set("4 Definitions", "B6", "United States dollar");
  TOPICS.forEach(([noun, objective, change], index) => {
    book.set("1 Objectives", `B${11 + index}`, objective);
    FORMS.forEach((form, line) =>
      putIndicator(book, {
        noun,
        objective,
        weight: WEIGHTS[index] ?? 0,
        form,
        line,
        row: CLEAN.firstRow + index * FORMS.length + line,
      }),
    );
    putRow(book, "6 Outcomes", CLEAN.firstRow + index, [
      objective,
      change,
      "Ministry of Planning",
      `${change}, measured`,
      "%",
      40,
      43,
      47,
      50,
      53,
    ]);
  });
  putRow(book, "5 Requirements", 6, [
    "Country",
    "All",
    "Ministry",
    "Ministry of Finance",
    "New rural roads in service",
    "Release of funds by quarter",
    "Building stops in the rains",
    "Four releases",
    "One tenth of the budget lapses",
  ]);
  return book;
}

function putIndicator(
  book: TypedWorkbook,
  one: { noun: string; objective: string; weight: number; form: Form; line: number; row: number },
): void {
  const { noun, objective, weight, form, line, row } = one;
  const [action, indicator] = [form.action(noun), form.indicator(noun)];
  const share = Math.round((weight / FORMS.length) * 100) / 100;
  const own = line < FORMS.length - 1 ? share : Math.round((weight - share * (FORMS.length - 1)) * 100) / 100;
  putRow(book, "2 Matrix", row, [
    line === 0 ? objective : null,
    line === 0 ? weight : null,
    action,
    indicator,
    form.unit,
    own,
  ]);
  [...form.criteria, form.achievement].forEach((value, index) => {
    const cell = toA1({ row: row - 1, column: 6 + index });
    if (typeof value === "string") book.setDay("2 Matrix", cell, value);
    else book.set("2 Matrix", cell, value);
  });
  book.set("2 Matrix", `O${row}`, form.class);
  putRow(book, "3 Trends", row, [
    objective,
    action,
    indicator,
    form.unit,
    ...form.actuals,
    form.criteria[1] ?? null,
    ...form.projections,
  ]);
  putRow(book, "4 Definitions", row + 23, [
    indicator,
    `What people find of ${noun}, by district.`,
    null,
    `Visits to ${noun}, and the register of each district.`,
  ]);
}

function putRow(book: TypedWorkbook, sheet: string, row: number, values: readonly CellValue[]): void {
  values.forEach((value, column) => value !== null && book.set(sheet, toA1({ row: row - 1, column }), value));
}

export function typedWorkbook(workbook: Workbook): TypedWorkbook {
  const copy = structuredClone(workbook);
  const gridOf = (sheet: string): Grid => {
    const grid = copy.grids.find((one) => one.sheet === sheet);
    if (!grid) throw new Error(`there is no sheet "${sheet}"`);
    return grid;
  };
  const put = (table: Grid["values"] | Grid["formulas"], cell: string, value: CellValue) => {
    const place = parseA1(cell);
    if (!place) throw new Error(`"${cell}" is no cell`);
    const rows = table as Mutable<readonly (readonly CellValue[])[]>;
    while (rows.length <= place.row) rows.push([]);
    const cells = rows[place.row] ?? [];
    while (cells.length <= place.column) cells.push(null);
    cells[place.column] = value;
  };
  const set = (sheet: string, cell: string, value: CellValue) => {
    put(gridOf(sheet).values, cell, value);
    if (value === null) put(gridOf(sheet).formulas, cell, null);
  };
  return {
    workbook: copy,
    at: (sheet, cell) => {
      const place = parseA1(cell);
      return place ? (gridOf(sheet).values[place.row]?.[place.column] ?? null) : null;
    },
    set,
    setDay: (sheet, cell, date) => {
      set(sheet, cell, daySerial(date, "1900"));
      put(gridOf(sheet).numberFormats, cell, "yyyy-mm-dd");
    },
    drop: (sheet) => void (gridOf(sheet).values as unknown[]).splice(0),
  };
}

function cellBeside(book: TypedWorkbook, sheet: string, label: string): string {
  for (let row = 1; row < 40; row += 1) if (book.at(sheet, `A${row}`) === label) return `B${row}`;
  throw new Error(`"${label}" does not stand on ${sheet}`);
}
