/** Hands a text to the browser as a file of that name. */
export function saveText(text: string, fileName: string, type: string): void {
  saveBlob(new Blob([text], { type }), fileName);
}

/** Hands bytes to the browser as a file of that name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken its own hold of the data by the time the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url));
}
