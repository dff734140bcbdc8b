import { createSession } from "../../../src/session/session";
import type { CellValue } from "../../../src/grid/grid";
import type { Finding } from "../../../src/check/finding";
import { handClock } from "./hand-clock";
import { memoryDoor } from "./memory-door";
import { tinyEngine } from "./tiny-engine";

export const MATRIX: CellValue[][] = [
  ["Indicator", "Target"],
  ["Roads built", "12"],
  ["Schools opened", 4],
  ["Wells dug", "7"],
];

/** A session over a workbook with one matrix and one sheet of notes, checked once, its counters set back. */
export async function openSession(content: Record<string, CellValue[][]> = { Matrix: MATRIX, Notes: [["a note"]] }) {
  const copy = Object.fromEntries(Object.entries(content).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const door = memoryDoor(copy);
  const clock = handClock();
  const engine = tinyEngine();
  const session = createSession({ door, clock, engine });
  await session.start();
  door.reads.length = 0;
  engine.inspections = 0;
  return { door, clock, engine, session };
}

export function findingsOf(session: ReturnType<typeof createSession>): readonly Finding[] {
  return session.getState().checked?.inspection.matrices.flatMap((matrix) => matrix.findings) ?? [];
}
