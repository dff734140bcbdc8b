import { daySerial } from "../../grid/day-serial";
import { serialToIso } from "../../parse/serial-date";
import type { SampleValue } from "./sample";

/** The example's five values for a scale of so many levels: cut, or gone on with in the steps it has. */
export function extendScale(values: readonly SampleValue[], levels: number): readonly SampleValue[] {
  if (values.length >= levels) return values.slice(0, levels);
  const [last, before] = [numberOf(values[values.length - 1]), numberOf(values[values.length - 3])];
  if (last === null || before === null) return extendScale([...values, null], levels);
  const next = last + Math.round((last - before) / 2);
  const isDay = typeof values[0] === "object";
  return extendScale([...values, isDay ? dayOf(next) : next], levels);
}

/** Position of the best level that the achievement is as good as; the last one if it is worse than all, null if unknown. */
export function levelReached(values: readonly SampleValue[], achievement: SampleValue): number | null {
  const achieved = numberOf(achievement);
  const levels = values.map(numberOf);
  const [best, worst] = [levels[0] ?? null, levels[levels.length - 1] ?? null];
  if (achieved === null || best === null || worst === null) return null;
  const reached = levels.findIndex(
    (value) => value !== null && (best >= worst ? achieved >= value : achieved <= value),
  );
  return reached < 0 ? levels.length - 1 : reached;
}

function numberOf(value: SampleValue | undefined): number | null {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && "date" in value ? daySerial(value.date, "1900") : null;
}

function dayOf(serial: number): SampleValue {
  const date = serialToIso(serial, "1900");
  return date === null ? null : { date };
}
