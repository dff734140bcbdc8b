import type { Submission } from "../../../src/report/consolidated/submission";
import { createManyFiles } from "../../../src/taskpane/many/many-files";
import type { PickedFile } from "../../../src/taskpane/many/picked-file";
import { handClock, settled } from "../../session/support/hand-clock";

const LIMIT = 180_000;

const picked = (path: string, text = path): PickedFile => ({
  path,
  file: new File([text], path, { lastModified: 1 }),
});

const read = (file: string): Submission => ({ file, error: null, matrices: [] });

/** Files whose workers answer when the test says so. */
function setUp({ workers = 2 } = {}) {
  const clock = handClock();
  const asked = new Map<string, { readonly answer: () => void; readonly crash: () => void }>();
  const running = { started: 0, ended: 0 };
  const many = createManyFiles({
    language: "en",
    clock,
    workers,
    startWorker: () => {
      running.started += 1;
      return {
        check: ({ path }) =>
          new Promise((done, broken) =>
            asked.set(path, { answer: () => done(read(path)), crash: () => broken(new Error("out of memory")) }),
          ),
        stop: () => void (running.ended += 1),
      };
    },
    broken: (file, why) => ({ file, error: { code: why, message: why }, matrices: [] }),
  });
  const reply = async (path: string, how: "answer" | "crash" = "answer") => {
    asked.get(path)?.[how]();
    await settled();
  };
  const seen = () => many.get().submissions.map(({ file, error }) => (error ? `${file}: ${error.code}` : file));
  return { clock, many, asked, running, reply, seen };
}

test("results stand in the order of the files, whichever is done first, and come while others are worked on", async () => {
  const { many, reply, seen, clock, running } = setUp();
  many.add(["a", "b", "c"].map((path) => picked(path)));
  expect(many.get()).toMatchObject({ phase: "working", all: 3 });
  await reply("b");
  await clock.advance(1000);
  expect(seen()).toEqual(["b"]);
  await reply("c");
  await reply("a");
  expect(many.get().phase).toBe("done");
  expect(seen()).toEqual(["a", "b", "c"]);
  expect(running).toEqual({ started: 2, ended: 2 });
});

test("listeners are not called for every file of a burst", async () => {
  const { many, reply } = setUp({ workers: 1 });
  const onChange = jest.fn();
  many.add(Array.from({ length: 20 }, (_, index) => picked(`f${index}`)));
  many.subscribe(onChange);
  for (let index = 0; index < 19; index += 1) await reply(`f${index}`);
  expect(onChange).not.toHaveBeenCalled();
  await reply("f19");
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("a file that breaks its worker, and one that never ends, are a line each, and the others are read", async () => {
  const { many, reply, seen, clock, running } = setUp({ workers: 1 });
  many.add(["bomb", "endless", "sound"].map((path) => picked(path)));
  await reply("bomb", "crash");
  await clock.advance(LIMIT);
  await reply("sound");
  expect(many.get().phase).toBe("done");
  expect(seen()).toEqual(["bomb: crashed", "endless: too-slow", "sound"]);
  expect(running.ended).toBe(running.started);
});

test("stopped, nothing more comes in; going on takes the files that have no result", async () => {
  const { many, reply, seen, asked, running } = setUp({ workers: 1 });
  many.add(["a", "b", "c"].map((path) => picked(path)));
  await reply("a");
  many.stop();
  await settled();
  expect(many.get()).toMatchObject({ phase: "stopped", all: 3, unchecked: ["b", "c"] });
  expect(running.ended).toBe(running.started);
  await reply("b");
  expect(seen()).toEqual(["a"]);
  expect(asked.has("c")).toBe(false);
  many.resume();
  await reply("b");
  await reply("c");
  expect(many.get().phase).toBe("done");
  expect(seen()).toEqual(["a", "b", "c"]);
});

test("files that come in during the work are taken up with it", async () => {
  const { many, reply, seen } = setUp();
  many.add([picked("a")]);
  many.add([picked("b")]);
  await reply("b");
  expect(many.get().phase).toBe("working");
  await reply("a");
  expect(seen()).toEqual(["a", "b"]);
});

test("the same file again is checked again; another file of that name stands beside it", async () => {
  const { many, reply, seen } = setUp();
  many.add([picked("cfr.xlsx", "Works")]);
  await reply("cfr.xlsx");
  many.add([picked("cfr.xlsx", "Works")]);
  await reply("cfr.xlsx");
  expect(seen()).toEqual(["cfr.xlsx"]);
  many.add([picked("cfr.xlsx", "Health")]);
  await reply("cfr.xlsx (2)");
  expect(seen()).toEqual(["cfr.xlsx", "cfr.xlsx (2)"]);
});

test("forgotten files leave the departments that are awaited", async () => {
  const { many, reply } = setUp();
  many.expect("Mines");
  many.add([picked("a")]);
  many.clear();
  await reply("a");
  expect(many.get()).toEqual({ phase: "empty", all: 0, submissions: [], unchecked: [], expected: "Mines" });
});
