import { createTranslate } from "../../src/messages/translate";
import type { CollectedFile } from "../../src/cli/files/collect-files";
import type { FileResult } from "../../src/cli/work/file-result";
import type { FileWorker, WorkOrder } from "../../src/cli/work/file-worker";
import { inOrder } from "../../src/cli/work/in-order";

const translate = createTranslate();
const order: WorkOrder = {
  task: { kind: "check", format: "ndjson", colours: false, asOf: "2026-03-31" },
  inspect: { asOf: "2026-03-31" },
  told: false,
};
const filesOf = (...names: readonly string[]): CollectedFile[] => names.map((file) => ({ file, state: "found" }));
const resultOf = (file: string): FileResult => ({
  summary: { file, error: null, matrices: 0, errors: 0, warnings: 0, advice: 0 },
  made: file,
  remarks: [],
});

async function run(files: readonly CollectedFile[], size: number, start: () => FileWorker, limit = 60_000) {
  const results: FileResult[] = [];
  for await (const result of inOrder(files, order, { start, size, limit }, translate)) results.push(result);
  return results.map(({ summary }) => [summary.file, summary.error?.code ?? null]);
}

test("results come in the order of the files, though the last is done first", async () => {
  const open = new Map<string, () => void>();
  const worker = (): FileWorker => ({
    process: ({ file }) =>
      new Promise((done) => {
        open.set(file, () => done(resultOf(file)));
        // The one that waits is let go when the one behind it is done.
        if (file === "b") {
          done(resultOf(file));
          open.get("a")?.();
        }
      }),
    stop: () => undefined,
  });
  expect(await run(filesOf("a", "b"), 2, worker)).toEqual([
    ["a", null],
    ["b", null],
  ]);
});

test("never more workers than asked for, and each is stopped", async () => {
  let running = 0;
  let most = 0;
  let stopped = 0;
  let started = 0;
  const worker = (): FileWorker => {
    started += 1;
    return {
      process: async ({ file }) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setImmediate(done));
        running -= 1;
        return resultOf(file);
      },
      stop: () => (stopped += 1),
    };
  };
  const names = Array.from({ length: 50 }, (_, index) => String(index));
  expect(await run(filesOf(...names), 3, worker)).toEqual(names.map((name) => [name, null]));
  expect([most, started, stopped]).toEqual([3, 3, 3]);
});

test("a file that breaks its worker is told, and the run goes on with another", async () => {
  let started = 0;
  const worker = (): FileWorker => {
    started += 1;
    return {
      process: async ({ file }) => {
        if (file === "b") throw new Error("out of memory");
        return resultOf(file);
      },
      stop: () => undefined,
    };
  };
  expect(await run(filesOf("a", "b", "c"), 1, worker)).toEqual([
    ["a", null],
    ["b", "crashed"],
    ["c", null],
  ]);
  expect(started).toBe(2);
});

test("a file that never ends is given up", async () => {
  const stopped: string[] = [];
  const worker = (): FileWorker => {
    let at = "";
    return {
      process({ file }) {
        at = file;
        return file === "b" ? new Promise(() => undefined) : Promise.resolve(resultOf(file));
      },
      stop: () => stopped.push(at),
    };
  };
  expect(await run(filesOf("a", "b", "c"), 1, worker, 1)).toEqual([
    ["a", null],
    ["b", "too-slow"],
    ["c", null],
  ]);
  expect(stopped).toContain("b");
});
