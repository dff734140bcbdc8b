import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ministryWorkbook } from "../support/ministry-workbook";
import type { MinistryTable } from "../support/ministry-workbook";
import { realMatrix } from "../support/real-matrices";
import { cli } from "../support/run-cli";

interface ReportedMatrix {
  readonly kind: string;
  readonly range: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly slug: string;
    readonly cell: string;
    readonly message: string;
  }[];
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
  console.info(
    [
      `${name}: ${matrix.indicators.length} indicators in ${matrix.range}, columns ${JSON.stringify(matrix.columns)}`,
      ...[...counts].map(([rule, count]) => `  ${count} × ${rule}`),
    ].join("\n"),
  );
  return matrix;
}

const rulesOf = (matrix: ReportedMatrix, rule: string) => matrix.findings.filter((finding) => finding.rule === rule);

test("a Tanzanian corporation's performance contract, 2021/22", async () => {
  const real = await realMatrix("performance-contract");
  if (!real) return;
  const { rows, table } = real;
  const matrix = await check("performance-contract.xlsx", table);
  expect(matrix.kind).toBe("cfr");
  expect(matrix.indicators.map(({ indicator }) => indicator)).toEqual(rows.map(({ indicator }) => indicator));
  expect(matrix.indicators.reduce((total, { weight }) => total + Number(weight), 0)).toBeCloseTo(100, 6);
  const blank = (key: string) => rows.filter((row) => row[key] === "").length;
  const stateOf = (key: string, state: string) =>
    matrix.indicators.filter((row) => (row[key] as { state: string }).state === state).length;
  expect(stateOf("target", "missing")).toBe(blank("target_2021_22"));
  expect(matrix.indicators.every(({ achievement }) => achievement === null)).toBe(true);
});

test("a Nigerian office's staff contract with criteria values, 2026", async () => {
  const real = await realMatrix("staff-contract");
  if (!real) return;
  const { rows, table } = real;
  const matrix = await check("staff-contract.xlsx", table);
  expect(matrix.kind).toBe("cfr");
  expect(matrix.indicators).toHaveLength(rows.length);
});

test.each(["jmi-2006", "jmi-2007"] as const)("Cambodia's Joint Monitoring Indicators: %s", async (name) => {
  const real = await realMatrix(name);
  if (!real) return;
  const { rows, table } = real;
  const matrix = await check(`${name}.xlsx`, table);
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
