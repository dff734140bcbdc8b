/** A file that a person picked; nothing of it has been read. */
export interface PickedFile {
  /** Its name, with the folders above it where a folder was picked: "2026/health.xlsx". */
  readonly path: string;
  readonly file: File;
}
