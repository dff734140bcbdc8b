/** Hands data to the browser as a file of that name. */
export function saveFile(data: BlobPart, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken its own hold of the data by the time the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url));
}
