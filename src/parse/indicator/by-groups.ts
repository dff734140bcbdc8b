import { readNumber } from "../read-number";
import type { GroupValue } from "../reading";

/** A value for all with its groups split off; `whole` is the text without them. */
export interface ByGroups {
  readonly whole: string;
  readonly unit: string | null;
  readonly groups: readonly GroupValue[];
}

const GROUP =
  "girls?|boys?|women|woman|men|females?|males?|rural|urban|poorest|youth|disabled|ethnic minorit(?:y|ies)|f|m|w|b|g|ស្រី|ប្រុស|នារី|បុរស|ស្ត្រី";
const NAMED_FIRST = new RegExp(`^(?:of which\\s+)?(${GROUP})\\s*[:=]?\\s*([≥≤<>~]?\\s*\\d.*)$`, "iu");
const NAMED_LAST = new RegExp(`^([≥≤<>~]?\\s*\\d.*?)\\s*(?:for\\s+|of\\s+|in\\s+)?(${GROUP})$`, "iu");
const IN_BRACKETS = /^(?:(?:total|overall|all)\b\s*[:=]?\s*)?([^()]*\d[^()]*)\(([^()]*\d[^()]*)\)(.*)$/iu;

/** "Total 45% (F 38%, M 52%) in 2018" → whole "45% in 2018", groups F 38 and M 52; null for any other brackets. */
export function byGroups(text: string): ByGroups | null {
  const [, before = "", inside, after = ""] = IN_BRACKETS.exec(text) ?? [];
  if (inside === undefined) return null;
  const pieces = inside.split(/[;/]|,(?!\d)|\band\b/).map((piece) => groupOf(piece.trim()));
  const groups = pieces.flatMap((piece) => (piece === null ? [] : [piece]));
  if (groups.length < pieces.length) return null;
  const units = [...new Set(groups.map(({ unit }) => unit).filter((unit) => unit !== null))];
  if (units.length > 1) return null;
  return {
    whole: `${before.trim()} ${after.trim()}`.trim(),
    unit: units[0] ?? null,
    groups: groups.map(({ group, value }) => ({ group, value })),
  };
}

function groupOf(piece: string): (GroupValue & { readonly unit: string | null }) | null {
  const first = NAMED_FIRST.exec(piece);
  const last = first ? null : NAMED_LAST.exec(piece);
  const [group, number] = first ? [first[1], first[2]] : [last?.[2], last?.[1]];
  if (group === undefined || number === undefined) return null;
  const read = readNumber(number);
  return read.state === "number" && read.confidence === "sure" ? { group, value: read.value, unit: read.unit } : null;
}
