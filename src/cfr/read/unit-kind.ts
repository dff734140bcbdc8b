import { foldText } from "../../parse/normalise";

/** What kind of values a unit asks for; "unknown" where the cell is blank. */
export type UnitKind = "percent" | "date" | "yes-no" | "number" | "unknown";

const PERCENT =
  /^(%|per ?cent|percentage|pct|% ?age|pour ?cent|pourcentage|ភាគរយ)( \(%\))?$|%$|^percentage\b|^per ?cent\b/;
const DATE =
  /^(date|dates|deadline|due date|date of completion|completion date|day\/month\/year|dd\/mm\/yyyy|échéance|កាលបរិច្ឆេទ|ថ្ងៃខែឆ្នាំ)$/;
const YES_NO =
  /^(yes ?[/|-] ?no|y ?\/ ?n|yes or no|binary|0 ?\/ ?1|1 ?\/ ?0|true ?\/ ?false|oui ?[/|-] ?non|oui ou non|បាទ ?\/ ?ទេ|បាទ\/ចាស ឬ ទេ)$/;

/** A few units stand in thousands of rows; texts beyond the first few hundred are not worth keeping. */
const known = new Map<string, UnitKind>();
const KEPT = 500;

export function unitKind(unit: string): UnitKind {
  const kept = known.get(unit);
  if (kept !== undefined) return kept;
  const kind = kindOf(foldText(unit));
  if (known.size < KEPT) known.set(unit, kind);
  return kind;
}

function kindOf(folded: string): UnitKind {
  if (folded === "") return "unknown";
  if (DATE.test(folded)) return "date";
  if (YES_NO.test(folded)) return "yes-no";
  return PERCENT.test(folded) ? "percent" : "number";
}
