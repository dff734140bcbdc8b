import { droppedFiles, pickedFiles } from "../../../src/taskpane/many/picked-files";

/** A folder's or a file's entry, as a browser hands it out: folders in parts. */
function entry(name: string, inside?: readonly FileSystemEntry[]): FileSystemEntry {
  const parts = inside ? [inside.slice(0, 2), inside.slice(2), []] : [];
  const made = {
    name,
    isFile: !inside,
    isDirectory: Boolean(inside),
    file: (done: (file: File) => void) => done(new File([name], name)),
    createReader: () => ({
      readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => {
        let part = parts.shift() ?? [];
        // A first part may be short, but only the last one is empty.
        while (part.length === 0 && parts.length > 0) part = parts.shift() ?? [];
        done(part);
      },
    }),
  };
  return made as unknown as FileSystemEntry;
}

function dropped(entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((one) => ({ webkitGetAsEntry: () => one }));
  return { items, files } as unknown as DataTransfer;
}

function fromFolder(path: string): File {
  const file = new File([path], path.split("/").at(-1) ?? "");
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}

test("of a folder only the workbooks are taken, in the order of their paths, without Excel's lock files", () => {
  const files = ["in/b.xlsx", "in/~$b.xlsx", "in/readme.txt", "in/a/z.XLSM", "in/old.xls"].map(fromFolder);
  expect(pickedFiles(files).map(({ path }) => path)).toEqual(["in/a/z.XLSM", "in/b.xlsx", "in/old.xls"]);
});

test("a file that was picked by its name is taken whatever it is, and told of later", () => {
  const file = Object.defineProperty(new File(["x"], "notes.txt"), "webkitRelativePath", { value: "" });
  expect(pickedFiles([file]).map(({ path }) => path)).toEqual(["notes.txt"]);
});

test("dropped folders are walked to their ends, part by part", async () => {
  const tree = entry("in", [
    entry("a.xlsx"),
    entry("readme.txt"),
    entry("deep", [entry("d.xlsx"), entry("e.xlsx"), entry("f.xlsx")]),
  ]);
  const found = await droppedFiles(dropped([tree, entry("single.ods")]));
  expect(found.files.map(({ path }) => path)).toEqual([
    "in/a.xlsx",
    "in/deep/d.xlsx",
    "in/deep/e.xlsx",
    "in/deep/f.xlsx",
    "single.ods",
  ]);
  expect(found.unread).toEqual([]);
});

test("what cannot be opened is told, and the rest is taken", async () => {
  const refuse = (_: unknown, failed: (error: Error) => void) => failed(new Error("NotReadableError"));
  const locked = {
    ...entry("locked", []),
    createReader: () => ({ readEntries: refuse }),
  } as unknown as FileSystemEntry;
  const gone = { ...entry("gone.xlsx"), file: refuse } as unknown as FileSystemEntry;
  const found = await droppedFiles(dropped([entry("in", [entry("a.xlsx"), locked, gone]), entry("b.xlsx")]));
  expect(found.files.map(({ path }) => path)).toEqual(["b.xlsx", "in/a.xlsx"]);
  expect([...found.unread].sort()).toEqual(["in/gone.xlsx", "in/locked"]);
});

test("where the browser tells of no entries, the files themselves are taken", async () => {
  const file = Object.defineProperty(new File(["x"], "a.xlsx"), "webkitRelativePath", { value: "" });
  expect((await droppedFiles(dropped([null], [file]))).files.map(({ path }) => path)).toEqual(["a.xlsx"]);
});
