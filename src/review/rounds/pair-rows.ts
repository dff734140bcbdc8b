import { meaningWords, nearlySame } from "../../cfr/rules/names";
import type { ComparedRow } from "./compared-row";

/**
 * How sure it is that two rows are one. "same": by its words. "near": by nearly its words. "place": it says something
 * else, but stands at the same place of an objective with as many rows. The last two are for a person to judge.
 */
export type Certainty = "same" | "near" | "place";

/** Positions in the earlier and in the later version. */
export interface RowPair {
  readonly before: number;
  readonly now: number;
  readonly certainty: Certainty;
}

/** Half of the words in common is too little to speak of one row. */
const LIKE = 0.6;
/** Rows in which a word may stand before it says nothing about which row it is. */
const COMMON = 100;

type Rows = readonly ComparedRow[];

/** Rows of two versions that are the same row, the surest first; a row that no pair has came or went. */
export function pairRows(before: Rows, now: Rows): readonly RowPair[] {
  const pairs: RowPair[] = [];
  const free = { before: new Set(before.keys()), now: new Set(now.keys()) };
  const take = (pair: RowPair): void => {
    if (!free.before.has(pair.before) || !free.now.has(pair.now)) return;
    free.before.delete(pair.before);
    free.now.delete(pair.now);
    pairs.push(pair);
  };
  const rest = () => ({ before: [...free.before], now: [...free.now] });

  for (const keyOf of [everything, allWords]) pairByKey(before, now, rest(), keyOf, false).forEach(take);
  // An indicator that moved to another objective or action is known by itself where no other is called the same.
  pairByKey(before, now, rest(), narrowest, true).forEach(take);
  nearPairs(before, now, rest()).forEach(take);
  placePairs(before, now, rest()).forEach(take);
  return pairs.sort((a, b) => a.now - b.now);
}

const everything = ({ words, values }: ComparedRow) => [...words, values].join("\u0001");
const allWords = ({ words }: ComparedRow) => words.join("\u0001");
const narrowest = ({ words }: ComparedRow) => words.at(-1) ?? "";

interface Positions {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/** `unique`: only where one row on each side has the key; otherwise the first goes with the first, and so on. */
function pairByKey(
  before: Rows,
  now: Rows,
  rest: Positions,
  keyOf: (row: ComparedRow) => string,
  unique: boolean,
): readonly RowPair[] {
  const [earlier, later] = [byKey(before, rest.before, keyOf), byKey(now, rest.now, keyOf)];
  return [...earlier].flatMap(([key, positions]): RowPair[] => {
    const others = later.get(key) ?? [];
    if (unique && (key === "" || positions.length > 1 || others.length > 1)) return [];
    return positions.flatMap((position, index): RowPair[] => {
      const other = others[index];
      return other === undefined ? [] : [{ before: position, now: other, certainty: "same" }];
    });
  });
}

function byKey(rows: Rows, positions: readonly number[], keyOf: (row: ComparedRow) => string) {
  const found = new Map<string, number[]>();
  for (const position of positions) {
    const row = rows[position];
    // A row without any words is nobody's row.
    if (!row || row.words.every((word) => word === "")) continue;
    const key = keyOf(row);
    const list = found.get(key);
    if (list) list.push(position);
    else found.set(key, [position]);
  }
  return found;
}

/** Pairs with many words in common, the most alike first; of equals the one under the same objective. */
function nearPairs(before: Rows, now: Rows, rest: Positions): readonly RowPair[] {
  const later = phrases(now, rest.now);
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of later) {
    for (const word of phrase.words) {
      const others = byWord.get(word);
      if (others) others.push(phrase);
      else byWord.set(word, [phrase]);
    }
  }
  const found = phrases(before, rest.before).flatMap((phrase) => {
    const sharing = [...phrase.words].flatMap((word) => {
      const others = byWord.get(word) ?? [];
      return others.length > COMMON ? [] : others;
    });
    return [...new Set(sharing)].flatMap((other) => {
      const likeness = nearlySame(phrase.text, other.text) ? 1 : overlap(phrase.words, other.words);
      return likeness < LIKE ? [] : [{ phrase, other, likeness, sameGroup: phrase.group === other.group }];
    });
  });
  return found
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(b.sameGroup) - Number(a.sameGroup) ||
        a.phrase.position - b.phrase.position ||
        a.other.position - b.other.position,
    )
    .map(({ phrase, other }) => ({ before: phrase.position, now: other.position, certainty: "near" }));
}

/** The narrowest words of a row, taken apart. */
interface Phrase {
  readonly position: number;
  readonly group: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function phrases(rows: Rows, positions: readonly number[]): readonly Phrase[] {
  return positions.flatMap((position): Phrase[] => {
    const row = rows[position];
    if (!row) return [];
    const text = narrowest(row);
    return [{ position, group: row.group, text, words: new Set(meaningWords(text)) }];
  });
}

/** Words in common among the words of both, 0 to 1 (Dice's coefficient). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

/** Rows left over at one place of an objective that has as many rows as before. */
function placePairs(before: Rows, now: Rows, rest: Positions): readonly RowPair[] {
  const [earlier, later] = [byGroup(before), byGroup(now)];
  const free = new Set(rest.now);
  const left = new Set(rest.before);
  return [...earlier].flatMap(([group, positions]) => {
    const others = later.get(group);
    if (!others || others.length !== positions.length) return [];
    return positions.flatMap((position, index): RowPair[] => {
      const other = others[index];
      if (other === undefined || !left.has(position) || !free.has(other)) return [];
      return [{ before: position, now: other, certainty: "place" }];
    });
  });
}

function byGroup(rows: Rows): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach(({ group }, position) => groups.set(group, [...(groups.get(group) ?? []), position]));
  return groups;
}
