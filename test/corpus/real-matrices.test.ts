import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { ministryWorkbook } from "../support/ministry-workbook";
import type { MinistryColumn, MinistryTable } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";

/** Real matrices of four governments, kept beside the project and not in it. */
const DATA = join(__dirname, "..", "..", "..", "shared", "data");

type Record_ = Readonly<Record<string, string>>;

async function records(file: string): Promise<readonly Record_[] | null> {
  const text = await readFile(join(DATA, file), "utf8").catch(() => null);
  if (text === null) {
    console.warn(`${file} is not beside the project: this real matrix was not tried`);
    return null;
  }
  const [names = [], ...rows] = parseCsv(text).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  return rows.filter((row) => row.some((cell) => cell !== "")).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

type Column = readonly [key: string, heading: string, width: number, merged?: "merged"];

function table(rows: readonly Record_[], columns: readonly Column[], about: Omit<MinistryTable, "columns" | "rows">): MinistryTable {
  return {
    ...about,
    columns: columns.map(([, heading, width, merged]): MinistryColumn => ({ heading, width, merged: merged !== undefined })),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? "")),
  };
}

interface ReportedMatrix {
  readonly kind: string;
  readonly range: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly findings: readonly { readonly rule: string; readonly slug: string; readonly cell: string; readonly message: string }[];
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "real-matrices-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(name: string, made: MinistryTable): Promise<ReportedMatrix> {
  const file = join(folder, name);
  await writeFile(file, await ministryWorkbook(made));
  const { out, err } = await cli("check", file, "--format", "json");
  expect(err).toBe("");
  const report = JSON.parse(out) as { files: { status: string; matrices: ReportedMatrix[] }[] };
  expect(report.files[0]?.matrices).toHaveLength(1);
  const matrix = report.files[0]?.matrices[0];
  if (!matrix) throw new Error("no matrix");
  const counts = new Map<string, number>();
  for (const { rule, slug } of matrix.findings) counts.set(`${rule} ${slug}`, (counts.get(`${rule} ${slug}`) ?? 0) + 1);
  console.info([`${name}: ${matrix.indicators.length} indicators in ${matrix.range}, columns ${JSON.stringify(matrix.columns)}`, ...[...counts].map(([rule, count]) => `  ${count} × ${rule}`)].join("\n"));
  return matrix;
}

const rulesOf = (matrix: ReportedMatrix, rule: string) => matrix.findings.filter((finding) => finding.rule === rule);

test("a Tanzanian corporation's performance contract, 2021/22", async () => {
  const rows = await records("tz_posts_corporation_pc_2021_22.csv");
  if (!rows) return;
  const matrix = await check(
    "performance-contract.xlsx",
    table(
      rows,
      [
        ["criterion", "Criteria", 20, "merged"],
        ["objective", "Objective", 30, "merged"],
        ["annual_target", "Annual target", 34],
        ["indicator", "Performance indicator", 30],
        ["weight", "Weight (%)", 9],
        ["baseline_2019_20", "Baseline 2019/20", 12],
        ["baseline_2020_21", "Baseline 2020/21", 12],
        ["target_2021_22", "Target 2021/22", 12],
        ["actual_2021_22", "Actual 2021/22", 12],
      ],
      { sheet: "PC 2021-22", above: ["THE UNITED REPUBLIC OF TANZANIA", "OFFICE OF THE TREASURY REGISTRAR", "PERFORMANCE CONTRACT 2021/22"], below: ["Signed: ____________________"] },
    ),
  );
  expect(matrix.kind).toBe("cfr");
  expect(matrix.indicators.map(({ indicator }) => indicator)).toEqual(rows.map(({ indicator }) => indicator));
  expect(matrix.indicators.reduce((total, { weight }) => total + Number(weight), 0)).toBeCloseTo(100, 6);
  const blank = (key: string) => rows.filter((row) => row[key] === "").length;
  const stateOf = (key: string, state: string) => matrix.indicators.filter((row) => (row[key] as { state: string }).state === state).length;
  expect(stateOf("target", "missing")).toBe(blank("target_2021_22"));
  expect(matrix.indicators.every(({ achievement }) => achievement === null)).toBe(true);
});

test("a Nigerian office's staff contract with criteria values, 2026", async () => {
  const rows = (await records("ng_servicom_staff_contracts_2026.csv"))?.filter(({ template }) => template === "admin_staff");
  if (!rows) return;
  const matrix = await check(
    "staff-contract.xlsx",
    table(
      rows,
      [
        ["kra", "Key result area", 26, "merged"],
        ["objective", "Objective", 34],
        ["kpi", "Key performance indicator", 34],
        ["unit", "Unit of measurement", 14],
        ["graded_weight", "Weight", 9],
        ["target", "Target", 9],
        ["crit_outstanding", "Outstanding", 12],
        ["crit_excellent", "Excellent", 12],
        ["crit_very_good", "Very Good", 12],
        ["crit_good", "Good", 12],
        ["crit_fair", "Fair", 12],
        ["crit_poor", "Poor", 12],
      ],
      { sheet: "Admin staff", above: ["SERVICOM", "STAFF PERFORMANCE CONTRACT 2026"] },
    ),
  );
  expect(matrix.kind).toBe("cfr");
  expect(matrix.indicators).toHaveLength(rows.length);
});

const JMI_COLUMNS: readonly Column[] = [
  ["twg", "TWG", 14, "merged"],
  ["outcome", "Outcome", 26, "merged"],
  ["output", "Output", 34, "merged"],
  ["indicator", "Output indicator", 34],
  ["baseline", "Baseline", 14],
  ["baseline_year", "Baseline date", 14],
  ["target", "Target", 18],
  ["target_date", "Target date", 14],
  ["activity", "Main activities", 40],
  ["implementer", "Implementer", 18],
  ["partnering_action", "Partnering action", 26],
];

test.each([
  ["jmi-2006-8th-cg.csv", "8th CONSULTATIVE GROUP MEETING"],
  ["jmi-2007-1st-cdcf.csv", "1st CAMBODIA DEVELOPMENT COOPERATION FORUM"],
])("Cambodia's Joint Monitoring Indicators: %s", async (file, title) => {
  const rows = await records(file);
  if (!rows) return;
  const matrix = await check(
    file.replace(".csv", ".xlsx"),
    table(rows, JMI_COLUMNS, { sheet: "JMI", above: ["KINGDOM OF CAMBODIA", title, "JOINT MONITORING INDICATORS"] }),
  );
  expect(matrix.kind).toBe("jmi");
  const outputs = new Set(matrix.indicators.map(({ output }) => output));
  for (const { output, indicator } of rows) {
    if (output && indicator) expect(outputs).toContain(output);
  }
  expect(matrix.indicators.filter(({ indicator }) => indicator !== "").length).toBeGreaterThanOrEqual(
    new Set(rows.filter(({ indicator }) => indicator).map(({ output, indicator }) => `${output}|${indicator}`)).size,
  );
  expect(rulesOf(matrix, "JMI-08").length).toBeGreaterThan(0);
  expect(rulesOf(matrix, "JMI-11").length).toBeGreaterThan(0);
});
