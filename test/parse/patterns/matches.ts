import type { CellContent, Figure } from "../../../src/parse/cell/cell-reading";
import type { Expected, ExpectedFigure } from "./expectation";

/** Units that the file names in its own words for whatever is counted. */
const COUNTED = /^(?:bodies|meetings\/year)$/;

/** True where a reading is what the file expects. */
export function matches(says: CellContent, expected: Expected): boolean {
  switch (expected.kind) {
    case "figures":
      return says.kind === "figures" && sameFigures(says.figures, expected.figures) && sameDirection(says, expected);
    case "dates":
      return (
        says.kind === "dates" &&
        says.dates.length === expected.days.length &&
        expected.days.every(([first, last], index) => {
          const date = says.dates[index];
          return date?.lastDay === last && (first === null || date.firstDay === first);
        })
      );
    case "date-list":
      return says.kind === "dates" && says.dates.length === expected.count;
    case "share-of-baseline":
      return says.kind === "share-of-baseline" && Math.abs(says.factor - expected.factor) < 1e-9;
    case "scale-step":
      return says.kind === "scale-step" && says.steps === expected.steps;
    case "unit":
      return says.kind === "unit" && says.unit.startsWith(expected.unit);
    case "no-year":
      return says.kind === "no-year" && says.part === expected.part;
    case "tick":
      return says.kind === "tick" && says.ticked === expected.ticked;
    case "words":
      return says.kind === "words" && says.groups.join() === expected.groups.join();
    case "digits":
      return says.kind === "figures" && sortedDigits(digitsOf(says.figures)) === sortedDigits(expected.digits);
    case "empty":
      // Words that name a direction and no value are a missing target, too.
      return says.kind === "empty" || (says.kind === "words" && says.direction !== null);
    case "question":
      return true;
    case "recurring":
    case "stage":
    case "label":
    case "repair":
      return says.kind === expected.kind;
  }
}

function sameFigures(found: readonly Figure[], expected: readonly ExpectedFigure[]): boolean {
  if (found.length !== expected.length || expected.length === 0) return false;
  return expected.every((wanted) => found.some((figure) => sameFigure(figure, wanted)));
}

function sameFigure(figure: Figure, wanted: ExpectedFigure): boolean {
  const { role, value, bound, unit, day } = wanted;
  return (
    figure.low === value &&
    figure.high === value &&
    (role === undefined || figure.role === role || (role === "target" && figure.role === null)) &&
    (bound === undefined ? figure.bound === "exact" : figure.bound === bound) &&
    (unit === undefined || COUNTED.test(unit) ? true : figure.unit?.startsWith(unit) === true) &&
    (day === undefined || figure.date === day || figure.lastDay === day)
  );
}

function sameDirection(says: CellContent, { direction }: { readonly direction?: string }): boolean {
  return direction === undefined || (says.kind === "figures" && says.direction === direction);
}

function digitsOf(figures: readonly Figure[]): string {
  return figures
    .map(({ low, date }) => `${low}${date ?? ""}`)
    .join("")
    .replace(/\D/g, "");
}

function sortedDigits(digits: string): string {
  return [...digits].sort().join("");
}
