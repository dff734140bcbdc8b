import { comparedRows } from "../../src/review/rounds/compared-row";
import { pairRows } from "../../src/review/rounds/pair-rows";
import { cfrRow, inspectedCfr } from "./inspected";

/** Rows as "objective: indicator"; pairs as "indicator → indicator (certainty)", what has none as "- x" and "+ x". */
function paired(before: readonly string[], now: readonly string[]): readonly string[] {
  const [earlier = [], later = []] = [before, now].map((lines) => {
    const rows = lines.map((line) => {
      const [objective = "", indicator = "", target] = line.split(/[:=]/).map((part) => part.trim());
      return cfrRow(objective, indicator, "Number", "10", target);
    });
    const [inspected] = inspectedCfr(rows).matrices;
    return inspected ? comparedRows(inspected) : [];
  });
  const pairs = pairRows(earlier, later);
  const name = (row: (typeof earlier)[number] | undefined) => row?.name ?? "?";
  return [
    ...pairs.map((pair) => `${name(earlier[pair.before])} → ${name(later[pair.now])} (${pair.certainty})`),
    ...earlier.flatMap((row, index) => (pairs.some((pair) => pair.before === index) ? [] : [`- ${row.name}`])),
    ...later.flatMap((row, index) => (pairs.some((pair) => pair.now === index) ? [] : [`+ ${row.name}`])),
  ];
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    "rows that changed places are themselves",
    ["Roads: Roads built", "Roads: Bridges inspected", "Water: Wells dug"],
    ["Water: Wells dug", "Roads: Bridges inspected", "Roads: Roads built"],
    [
      "Wells dug → Wells dug (same)",
      "Bridges inspected → Bridges inspected (same)",
      "Roads built → Roads built (same)",
    ],
  ],
  [
    "a new number before the words and a full stop after them make no other row",
    ["Roads: [1.1] Roads built"],
    ["Roads: [2.1] roads built."],
    ["[1.1] Roads built → [2.1] roads built. (same)"],
  ],
  [
    "an indicator that goes to another objective is itself",
    ["Roads: Roads built", "Water: Wells dug"],
    ["Water: Wells dug", "Water: Roads built"],
    ["Wells dug → Wells dug (same)", "Roads built → Roads built (same)"],
  ],
  [
    "rows with the same words are told apart by their targets",
    ["Roads: Report on time=30", "Roads: Report on time=70"],
    ["Roads: Report on time=70", "Roads: Report on time=30"],
    ["Report on time → Report on time (same)", "Report on time → Report on time (same)"],
  ],
  [
    "nearly the same words are probably the row, and it is said that this is unsure",
    ["Roads: Number of rural roads resurfaced", "Roads: Bridges inspected"],
    ["Roads: Bridges inspected", "Roads: Number of rural roads resurfaced or rebuilt"],
    [
      "Bridges inspected → Bridges inspected (same)",
      "Number of rural roads resurfaced → Number of rural roads resurfaced or rebuilt (near)",
    ],
  ],
  [
    "of two that are nearly alike the more alike is taken",
    ["Roads: Kilometres of main road resurfaced"],
    ["Roads: Kilometres of side road resurfaced", "Roads: Kilometres of main road resurfaced yearly"],
    [
      "Kilometres of main road resurfaced → Kilometres of main road resurfaced yearly (near)",
      "+ Kilometres of side road resurfaced",
    ],
  ],
  [
    "other words at the same place of an objective with as many rows may be the row",
    ["Roads: Roads built", "Roads: Bridges inspected", "Water: Wells dug"],
    ["Roads: Potholes", "Roads: Bridges inspected", "Water: Wells dug"],
    ["Roads built → Potholes (place)", "Bridges inspected → Bridges inspected (same)", "Wells dug → Wells dug (same)"],
  ],
  [
    "where rows came and went, place says nothing",
    ["Roads: Roads built", "Roads: Bridges inspected"],
    ["Roads: Potholes", "Roads: Bridges inspected", "Roads: Signs"],
    ["Bridges inspected → Bridges inspected (same)", "- Roads built", "+ Potholes", "+ Signs"],
  ],
])("%s", (_, before, now, expected) => {
  expect(paired(before, now)).toEqual(expected);
});

test("targets tell rows with the same words apart by position too", () => {
  const rows = (targets: readonly string[]) => {
    const [inspected] = inspectedCfr(
      targets.map((target) => cfrRow("Roads", "Report", "Number", "10", target)),
    ).matrices;
    return inspected ? comparedRows(inspected) : [];
  };
  const pairs = pairRows(rows(["90", "95"]), rows(["95", "90"]));
  expect(pairs).toEqual([
    { before: 1, now: 0, certainty: "same" },
    { before: 0, now: 1, certainty: "same" },
  ]);
});
