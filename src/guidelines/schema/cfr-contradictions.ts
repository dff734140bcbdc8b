import type { CfrGuideline } from "./cfr";
import { CRITERIA_COLUMNS } from "./cfr-columns";

/** Where a guideline contradicts itself: the place in it and one sentence. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Everything in a guideline that cannot be true at the same time. Each part is well formed by itself. */
export function cfrContradictions(guideline: CfrGuideline): readonly Contradiction[] {
  return [
    ...scaleFaults(guideline),
    ...bandFaults(guideline),
    ...sectionFaults(guideline),
    ...columnFaults(guideline),
    ...weightFaults(guideline),
    ...limitFaults(guideline),
  ];
}

function* scaleFaults({ scale }: CfrGuideline): Generator<Contradiction> {
  const { levels, method, belowLowest, comparisons } = scale;
  yield* doubled(
    levels.map(({ name }) => name),
    "level",
    (index) => ["scale", "levels", index, "name"],
  );
  // Of agreed ratings 1 may be the best; which way they run is told by the first two.
  const rises = method === "agreed" && (levels[1]?.score ?? 0) > (levels[0]?.score ?? 0);
  for (let index = 1; index < levels.length; index += 1) {
    const [before, level] = [levels[index - 1], levels[index]];
    if (!before || !level || (rises ? level.score > before.score : level.score < before.score)) continue;
    const order = rises ? "more" : "less";
    yield {
      path: ["scale", "levels", index, "score"],
      message: `levels run from best to worst, so "${level.name}" must score ${order} than "${before.name}" (${before.score}), not ${level.score}`,
    };
  }
  const lowest = levels[levels.length - 1];
  if (method !== "agreed" && levels.length > CRITERIA_COLUMNS.length) {
    yield {
      path: ["scale", "levels"],
      message: `there are ${levels.length} levels; at most ${CRITERIA_COLUMNS.length} can have a column`,
    };
  }
  if (method !== "agreed" && lowest && belowLowest > lowest.score) {
    yield {
      path: ["scale", "belowLowest"],
      message: `worse than "${lowest.name}" cannot score more (${belowLowest}) than "${lowest.name}" itself (${lowest.score})`,
    };
  }
  if (comparisons && method !== "step") {
    yield {
      path: ["scale", "comparisons"],
      message: `levels typed as comparisons have no value to go on from; they need the method "step", not "${method}"`,
    };
  }
}

function* bandFaults({ bands }: CfrGuideline): Generator<Contradiction> {
  yield* doubled(
    bands.map(({ name }) => name),
    "band",
    (index) => ["bands", index, "name"],
  );
  for (const [index, band] of bands.entries()) {
    if (band.from > band.to)
      yield { path: ["bands", index], message: `"${band.name}" begins at ${band.from}, after its end at ${band.to}` };
    const before = bands[index - 1];
    if (!before) continue;
    if (band.from <= before.to && band.to >= before.from) {
      yield {
        path: ["bands", index],
        message: `"${band.name}" (${band.from} to ${band.to}) overlaps "${before.name}" (${before.from} to ${before.to})`,
      };
    } else if (band.from > before.to) {
      yield {
        path: ["bands", index],
        message: `bands run from best to worst, so "${band.name}" (from ${band.from}) cannot follow "${before.name}" (from ${before.from})`,
      };
    }
  }
}

function* sectionFaults({ sections }: CfrGuideline): Generator<Contradiction> {
  yield* doubled(
    sections.map(({ number }) => number),
    "section",
    (index) => ["sections", index, "number"],
  );
  yield* doubled(
    sections.map(({ content }) => content),
    "section with the content",
    (index) => ["sections", index, "content"],
  );
  if (!sections.some(({ content }) => content === "matrix")) {
    yield { path: ["sections"], message: 'no section has the content "matrix", so there would be nothing to check' };
  }
}

function* columnFaults({ columns, headings, scale, groups }: CfrGuideline): Generator<Contradiction> {
  yield* doubled(columns, "column", (index) => ["columns", index]);
  for (const [index, column] of columns.entries()) {
    if (headings[column] === undefined)
      yield { path: ["headings", column], message: `the column "${column}" has no heading` };
    const level = (CRITERIA_COLUMNS as readonly string[]).indexOf(column);
    if (level >= 0 && (scale.method === "agreed" || level >= scale.levels.length)) {
      yield { path: ["columns", index], message: `the scale has no level for the column "${column}"` };
    }
  }
  for (const heading of Object.keys(headings)) {
    if (!(columns as readonly string[]).includes(heading))
      yield {
        path: ["headings", heading],
        message: `there is a heading for "${heading}", which is not among the columns`,
      };
  }
  if (!columns.includes("indicator")) yield { path: ["columns"], message: 'the column "indicator" is missing' };
  const missing =
    scale.method === "agreed"
      ? []
      : CRITERIA_COLUMNS.slice(0, scale.levels.length).filter((key) => !columns.includes(key));
  if (missing.length > 0)
    yield {
      path: ["columns"],
      message: `the scale has ${scale.levels.length} levels, but ${missing.map((key) => `"${key}"`).join(", ")} is not among the columns`,
    };
  if (groups !== null && !columns.includes("group"))
    yield { path: ["groups"], message: 'there are groups, but no column "group" for them' };
}

function* weightFaults({ weights, mandatory }: CfrGuideline): Generator<Contradiction> {
  if (mandatory && mandatory.weight > weights.total) {
    yield {
      path: ["mandatory", "weight"],
      message: `the mandatory objectives (${mandatory.weight}) cannot weigh more than everything together (${weights.total})`,
    };
  } else {
    yield* mandatoryFaults(mandatory, weights.tolerance);
  }
  if (weights.gradedTotal !== null && weights.indicatorWeights === "share") {
    yield { path: ["weights", "gradedTotal"], message: "weights that are shares of their objective cannot be graded" };
  }
}

/** Weights that the guideline gives for all parts of a whole add to it. */
function* mandatoryFaults(mandatory: CfrGuideline["mandatory"], tolerance: number): Generator<Contradiction> {
  if (!mandatory) return;
  const { objectives, weight } = mandatory;
  const adds = (parts: readonly { readonly weight: number | null }[], whole: number | null) => {
    const sum = parts.reduce((all, part) => all + (part.weight ?? Number.NaN), 0);
    return parts.length === 0 || whole === null || Number.isNaN(sum) || Math.abs(sum - whole) <= tolerance + 1e-9;
  };
  yield* doubled(
    objectives.map(({ name }) => name),
    "mandatory objective",
    (index) => ["mandatory", "objectives", index, "name"],
  );
  if (!adds(objectives, weight))
    yield {
      path: ["mandatory", "objectives"],
      message: `the weights of the mandatory objectives do not add to ${weight}, what they weigh together`,
    };
  for (const [index, objective] of objectives.entries()) {
    if (!adds(objective.indicators, objective.weight))
      yield {
        path: ["mandatory", "objectives", index, "indicators"],
        message: `the weights under "${objective.name}" do not add to its own (${objective.weight})`,
      };
  }
}

function* limitFaults({ limits }: CfrGuideline): Generator<Contradiction> {
  for (const key of ["indicatorWeight", "visionYears"] as const) {
    const { from, to } = limits[key];
    if (from > to) yield { path: ["limits", key], message: `it begins at ${from}, after its end at ${to}` };
  }
  for (const [index, { from, to }] of limits.objectives.marks.entries()) {
    if (from > to)
      yield { path: ["limits", "objectives", "marks", index], message: `it begins at ${from}, after its end at ${to}` };
  }
}

function* doubled(
  names: readonly string[],
  what: string,
  path: (index: number) => Contradiction["path"],
): Generator<Contradiction> {
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = name.trim().toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else yield { path: path(index), message: `the ${what} "${name}" is there twice (also at ${first})` };
  }
}
