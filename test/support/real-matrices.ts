import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import type { MinistryColumn, MinistryTable } from "./ministry-workbook";

/** Real matrices of four governments, kept beside the project and not in it. */
const DATA = join(__dirname, "..", "..", "..", "shared", "data");

export type RealRow = Readonly<Record<string, string>>;

type Column = readonly [key: string, heading: string, width: number, merged?: "merged"];

const PERFORMANCE_CONTRACT: readonly Column[] = [
  ["criterion", "Criteria", 20, "merged"],
  ["objective", "Objective", 30, "merged"],
  ["annual_target", "Annual target", 34],
  ["indicator", "Performance indicator", 30],
  ["weight", "Weight (%)", 9],
  ["baseline_2019_20", "Baseline 2019/20", 12],
  ["baseline_2020_21", "Baseline 2020/21", 12],
  ["target_2021_22", "Target 2021/22", 12],
  ["actual_2021_22", "Actual 2021/22", 12],
];

const STAFF_CONTRACT: readonly Column[] = [
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
];

const JMI: readonly Column[] = [
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

export type RealMatrixName = "performance-contract" | "staff-contract" | "jmi-2006" | "jmi-2007";

interface RealMatrix {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly about: Omit<MinistryTable, "columns" | "rows">;
  readonly wanted?: (row: RealRow) => boolean;
}

const MATRICES: Readonly<Record<RealMatrixName, RealMatrix>> = {
  "performance-contract": {
    file: "tz_posts_corporation_pc_2021_22.csv",
    columns: PERFORMANCE_CONTRACT,
    about: {
      sheet: "PC 2021-22",
      above: ["THE UNITED REPUBLIC OF TANZANIA", "OFFICE OF THE TREASURY REGISTRAR", "PERFORMANCE CONTRACT 2021/22"],
      below: ["Signed: ____________________"],
    },
  },
  "staff-contract": {
    file: "ng_servicom_staff_contracts_2026.csv",
    columns: STAFF_CONTRACT,
    about: { sheet: "Admin staff", above: ["SERVICOM", "STAFF PERFORMANCE CONTRACT 2026"] },
    wanted: ({ template }) => template === "admin_staff",
  },
  "jmi-2006": {
    file: "jmi-2006-8th-cg.csv",
    columns: JMI,
    about: {
      sheet: "JMI",
      above: ["KINGDOM OF CAMBODIA", "8th CONSULTATIVE GROUP MEETING", "JOINT MONITORING INDICATORS"],
    },
  },
  "jmi-2007": {
    file: "jmi-2007-1st-cdcf.csv",
    columns: JMI,
    about: {
      sheet: "JMI",
      above: ["KINGDOM OF CAMBODIA", "1st CAMBODIA DEVELOPMENT COOPERATION FORUM", "JOINT MONITORING INDICATORS"],
    },
  },
};

/**
 * A real matrix as its rows and as the table a ministry would send. `null`, with a warning that says so, where the
 * data is not beside the project.
 */
export async function realMatrix(
  name: RealMatrixName,
): Promise<{ readonly rows: readonly RealRow[]; readonly table: MinistryTable } | null> {
  const { file, columns, about, wanted = () => true } = MATRICES[name];
  const text = await readFile(join(DATA, file), "utf8").catch(() => null);
  if (text === null) {
    console.warn(`${file} is not beside the project: this real matrix was not tried`);
    return null;
  }
  const [names = [], ...lines] = parseCsv(text).map((line) => line.map((cell) => (cell === null ? "" : String(cell))));
  const rows = lines
    .filter((line) => line.some((cell) => cell !== ""))
    .map((line): RealRow => Object.fromEntries(names.map((key, index) => [key, line[index] ?? ""])))
    .filter(wanted);
  const table = {
    ...about,
    columns: columns.map(([, heading, width, merged]): MinistryColumn => ({
      heading,
      width,
      merged: merged !== undefined,
    })),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? "")),
  };
  return { rows, table };
}
