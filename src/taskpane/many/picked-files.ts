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

/** Files and folders that were dropped. Has to be called while the event is handled: after it the browser forgets them. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const files = [...dropped.files];
  if (entries.every((entry) => entry === null)) return pickedFiles(files);
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry, "", true)] : [])));
  return inOrder(found.flat());
}

async function filesOf(entry: FileSystemEntry, folder: string, named: boolean): Promise<readonly PickedFile[]> {
  const path = `${folder}${entry.name}`;
  if (isFile(entry)) {
    if (!named && !isWorkbookName(entry.name)) return [];
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  return (await Promise.all(inside.map((one) => filesOf(one, `${path}/`, false)))).flat();
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
