/**
 * Milliseconds of parsing and of each kind of checking, the fastest of so many runs; by turns, so that a busy machine
 * slows both alike. `parse` is awaited; `make` makes what a check is run on, newly each time and uncounted, so that
 * nothing is remembered from the run before; a check is short, and only a warm one tells what it costs.
 */
export async function byTurns({ runs, checksPerRun, parse, make, checks }) {
  const best = { parse: Number.POSITIVE_INFINITY, checks: checks.map(() => Number.POSITIVE_INFINITY) };
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await parse();
    best.parse = Math.min(best.parse, performance.now() - start);
    for (let turn = 0; turn < checksPerRun; turn += 1) {
      checks.forEach((check, index) => {
        best.checks[index] = Math.min(best.checks[index], timeOf(check, make()));
      });
    }
  }
  return best;
}

function timeOf(check, made) {
  const start = performance.now();
  check(made);
  return performance.now() - start;
}
