/** Ways tried before the best one found so far is taken; enough for every matrix a person could follow. */
const TRIES = 50_000;
const NOISE = 1e-9;

interface Gain {
  readonly gain: number;
}

/**
 * The fewest rows, one step of each, whose gains together make at least `needed`; of those ways the one with the
 * least sum. `rows` have their steps from the least gain to the greatest. Null when all rows together do not make it.
 *
 * The greatest gains tell how few rows can do. Which of them, and to which level, is searched through with bounds:
 * a way is given up when the rows left cannot make up what is missing, or when it is no better than the best known.
 */
export function shortestWay<Step extends Gain>(
  rows: readonly (readonly Step[])[],
  needed: number,
): readonly Step[] | null {
  const ordered = rows.filter((row) => row.length > 0).sort((a, b) => greatest(b) - greatest(a));
  const reach = sums(ordered.map(greatest));
  const count = reach.findIndex((sum) => sum >= needed - NOISE);
  if (count < 0) return null;

  let best: readonly Step[] = ordered.slice(0, count).flatMap((row) => row[row.length - 1] ?? []);
  let least = total(best);
  let tries = 0;
  const search = (from: number, chosen: readonly Step[], sum: number): void => {
    const left = count - chosen.length;
    if (left === 0) {
      if (sum >= needed - NOISE && sum < least - NOISE) [best, least] = [chosen, sum];
      return;
    }
    for (let index = from; index + left <= ordered.length && tries < TRIES; index += 1) {
      // Rows stand in order of what they can give, so the next ones are the best that are left.
      const most = (reach[index + left] ?? 0) - (reach[index] ?? 0);
      if (sum + most < needed - NOISE) return;
      for (const step of ordered[index] ?? []) {
        tries += 1;
        if (sum + step.gain >= least - NOISE) break;
        search(index + 1, [...chosen, step], sum + step.gain);
      }
    }
  };
  search(0, [], 0);
  return best;
}

function greatest(row: readonly Gain[]): number {
  return row[row.length - 1]?.gain ?? 0;
}

function total(steps: readonly Gain[]): number {
  return steps.reduce((sum, { gain }) => sum + gain, 0);
}

/** [0, a, a + b, …]: what the first n values make together. */
function sums(values: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}
