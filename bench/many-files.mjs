// `check` over 1,000 workbooks, beside merely parsing them with the same reader; two workers beside one; peak memory of
// 100 and of 1,000 files; one workbook of 20,000 rows.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { register } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbooks, longWorkbook } from "./support/make-workbooks.mjs";

register("./support/typescript-loader.mjs", import.meta.url);

const FILES = Number(process.env.BENCH_FILES ?? 1000);
const FEW = 100;
const LONG_ROWS = 20_000;
/** Files per second of checking in one worker, as a share of merely parsing. */
const CHECK_LIMIT = 0.8;
/** Two workers beside one, where there are two cores for them. */
const JOBS_LIMIT = 1.7;
/** Peak memory of all files beside that of a hundred. */
const MEMORY_LIMIT = 1.3;
const RUNS = 3;

/** What keeps a program to one core, where the machine has it. */
const ONE_CORE = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];

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

  // Taken in turns, so that what else the machine does falls on all alike; the fastest of each counts.
  const parse = [];
  const one = [];
  const two = [];
  for (let run = 0; run < RUNS; run += 1) {
    parse.push(measure([parser, all], ONE_CORE));
    one.push(measure(check(all), ONE_CORE));
    two.push(measure(check(all, "--jobs", "2")));
  }
  const [parsing, checking, both] = [parse, one, two].map((runs) => Math.min(...runs.map(({ seconds }) => seconds)));
  const rate = (seconds) => `${Math.round(FILES / seconds)} files a second`;
  tell(`check beside parsing ${FILES} files (${rate(checking)}, ${rate(parsing)})`, parsing / checking, CHECK_LIMIT);
  if (availableParallelism() > 1) tell(`two workers beside one (${rate(both)})`, checking / both, JOBS_LIMIT);
  else console.log("two workers beside one: this machine has one core");

  const [some, most] = [measure(check(few)), measure(check(all))];
  const memory = most.peakMegabytes / some.peakMegabytes;
  console.log(
    `peak memory: ${some.peakMegabytes} MB with ${FEW} files, ${most.peakMegabytes} MB with ${FILES}; ` +
      `${memory.toFixed(2)} (at most ${MEMORY_LIMIT})`,
  );
  if (memory > MEMORY_LIMIT) process.exitCode = 1;

  const long = join(folder, "long.xlsx");
  writeFileSync(long, await longWorkbook(LONG_ROWS));
  const [longParse, longCheck] = [measure([parser, long]), measure(check(long))];
  console.log(
    `one workbook of ${LONG_ROWS} rows: checked in ${(longCheck.seconds / longParse.seconds).toFixed(2)} times the time ` +
      `of parsing it (${longCheck.seconds.toFixed(1)} s, ${longCheck.peakMegabytes} MB)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(path, ...more) {
  return [
    cli,
    "check",
    path,
    "--format",
    "ndjson",
    "--out",
    join(folder, "out.ndjson"),
    "--as-of",
    "2027-03-31",
    ...more,
  ];
}

function tell(what, ratio, atLeast) {
  console.log(`${what}: ${ratio.toFixed(2)} (at least ${atLeast})`);
  if (ratio < atLeast) process.exitCode = 1;
}

/** Seconds of a run of Node and the peak memory of it and its workers together; a program that tells its own time is taken at its word. */
function measure(args, before = []) {
  const log = join(folder, "usage.txt");
  const usage = fileURLToPath(new URL("support/tell-usage.cjs", import.meta.url));
  const start = performance.now();
  const [command = process.execPath, ...rest] = [...before, process.execPath, "--require", usage, ...args];
  const run = spawnSync(command, rest, {
    encoding: "utf8",
    env: { ...process.env, RM_USAGE: log },
  });
  const seconds = (performance.now() - start) / 1000;
  if (run.error || run.status === 2 || run.signal)
    throw new Error(`${args.join(" ")}: ${run.stderr}${run.error ?? ""}`);
  const peaks = readFileSync(log, "utf8").trim().split("\n").map(Number);
  rmSync(log);
  return {
    seconds: Number(/^seconds (.+)$/m.exec(run.stdout)?.[1] ?? seconds),
    peakMegabytes: Math.round(peaks.reduce((sum, peak) => sum + peak, 0) / 1024),
  };
}
