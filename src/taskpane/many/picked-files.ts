import { isWorkbookName } from "../../xlsx/workbook-name";
import type { PickedFile } from "./picked-file";

/** Files picked by name are taken as they are; of folders, only the workbooks are. In the order of their paths. */
export function pickedFiles(files: Iterable<File>): readonly PickedFile[] {
  return inOrder(
    [...files]
      .filter((file) => file.webkitRelativePath === "" || isWorkbookName(file.name))
      .map((file) => ({ path: file.webkitRelativePath || file.name, file })),
  );
}

/** What was found in files and folders that were dropped. */
export interface Dropped {
  readonly files: readonly PickedFile[];
  /** Paths of files and folders that the browser could not open. */
  readonly unread: readonly string[];
}

/** Files and folders that were dropped. Has to be called while the event is handled: after it the browser forgets them. */
export async function droppedFiles(dropped: DataTransfer): Promise<Dropped> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const files = [...dropped.files];
  if (entries.every((entry) => entry === null)) return { files: pickedFiles(files), unread: [] };
  const unread: string[] = [];
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry, "", true, unread)] : [])));
  return { files: inOrder(found.flat()), unread };
}

/** Puts into `unread` what cannot be opened; the others are found all the same. */
async function filesOf(
  entry: FileSystemEntry,
  folder: string,
  named: boolean,
  unread: string[],
): Promise<readonly PickedFile[]> {
  const path = `${folder}${entry.name}`;
  try {
    if (isFile(entry)) {
      if (!named && !isWorkbookName(entry.name)) return [];
      const file = await new Promise<File>((done, failed) => entry.file(done, failed));
      return [{ path, file }];
    }
    if (!isFolder(entry)) return [];
    const inside = await entriesOf(entry.createReader());
    return (await Promise.all(inside.map((one) => filesOf(one, `${path}/`, false, unread)))).flat();
  } catch {
    unread.push(path);
    return [];
  }
}

/** A reader hands out a folder in parts, and says by an empty one that there is no more. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** By code unit, so that the order is the same on every machine. */
function inOrder(files: readonly PickedFile[]): readonly PickedFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
