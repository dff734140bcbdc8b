// `check` over 1,000 workbooks, beside merely parsing them, with the same reader and with hucre's; two workers beside one; peak memory of
// 100 and of 1,000 files; one workbook of 20,000 rows. README.md says why by processor time and not by the clock.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbooks, longWorkbook } from "./support/make-workbooks.mjs";
import { measureRun } from "./support/measure-run.mjs";

register("./support/typescript-loader.mjs", import.meta.url);

const FILES = Number(process.env.BENCH_FILES ?? 1000);
const FEW = 100;
const LONG_ROWS = 20_000;
/** Files per second of checking on one core, as a share of merely parsing. */
const CHECK_LIMIT = 0.8;
/** Two workers beside one, on two cores. */
const JOBS_LIMIT = 1.7;
const JOBS = 2;
/** Peak memory of all files beside that of a hundred. */
const MEMORY_LIMIT = 1.3;
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const parser = fileURLToPath(new URL("support/parse-files.mjs", import.meta.url));
if (!existsSync(cli)) throw new Error("dist/cli.js is not built; npm run bench builds it.");

const folder = mkdtempSync(join(tmpdir(), "results-matrix-bench-"));
try {
  const [all, few] = [join(folder, "all"), join(folder, "few")];
  for (const path of [all, few]) mkdirSync(path);
  let number = 0;
  for await (const bytes of makeWorkbooks(FILES)) {
    number += 1;
    writeFileSync(join(all, `${String(number).padStart(4, "0")}.xlsx`), bytes);
  }
  for (const name of readdirSync(all).sort().slice(0, FEW)) copyFileSync(join(all, name), join(few, name));

  // Taken in turns, so that what else the machine does falls on all alike; the best of each counts.
  const turns = Array.from({ length: RUNS }, () => ({
    parse: parseTime(all),
    library: parseTime(all, "hucre"),
    one: measureRun(check(all)),
    two: measureRun(check(all, "--jobs", String(JOBS))),
  }));
  const least = (seconds) => Math.min(...turns.map(seconds));
  const parsing = least(({ parse }) => parse);
  const library = least((turn) => turn.library);
  const one = least((turn) => turn.one.cpu);
  // On cores of their own the run takes as long as its busiest process, and no less than all its work shared out.
  const two = least((turn) => Math.max(turn.two.busiest, turn.two.cpu / JOBS));
  const rate = (seconds) => `${Math.round(FILES / seconds)} files a second`;
  const clock = `${rate(least((turn) => turn.one.clock))} and ${rate(least((turn) => turn.two.clock))} by the clock`;
  tell(`check beside parsing ${FILES} files on one core (${rate(one)}, ${rate(parsing)})`, parsing / one, CHECK_LIMIT);
  console.log(`the same beside parsing them by hucre's own reader (${rate(library)}): ${(library / one).toFixed(2)}`);
  tell(`two workers beside one on two cores (${rate(two)}; ${clock})`, one / two, JOBS_LIMIT);

  const some = measureRun(check(few)).peakMegabytes;
  const most = Math.max(...turns.map((turn) => turn.one.peakMegabytes));
  console.log(
    `peak memory: ${some} MB with ${FEW} files, ${most} MB with ${FILES}; ` +
      `${(most / some).toFixed(2)} (at most ${MEMORY_LIMIT})`,
  );
  if (most / some > MEMORY_LIMIT) process.exitCode = 1;

  const long = join(folder, "long.xlsx");
  writeFileSync(long, await longWorkbook(LONG_ROWS));
  const [longParse, longCheck] = [parseTime(long), measureRun(check(long))];
  console.log(
    `one workbook of ${LONG_ROWS} rows: checked in ${(longCheck.cpu / longParse).toFixed(2)} times the time of ` +
      `parsing it (${longCheck.cpu.toFixed(1)} s, ${longCheck.peakMegabytes} MB)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Arguments of Node's that check a file or folder; the output of the run before goes. */
function check(path, ...more) {
  const out = join(folder, "out.ndjson");
  rmSync(out, { force: true });
  return [cli, "check", path, "--format", "ndjson", "--out", out, "--as-of", "2027-03-31", ...more];
}

/** Seconds of processor time for parsing alone, as the parser tells it. */
function parseTime(path, ...library) {
  return Number(/^cpu (.+)$/m.exec(measureRun([parser, path, ...library]).printed)?.[1]);
}

function tell(what, ratio, atLeast) {
  console.log(`${what}: ${ratio.toFixed(2)} (at least ${atLeast})`);
  if (ratio < atLeast) process.exitCode = 1;
}
