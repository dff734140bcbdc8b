import type { InspectOptions, Inspection } from "../../inspect/inspection";

/** The largest workbook that is read beside the open one. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** The workbook as it was submitted before, checked as the open one is. */
export interface PreviousVersion {
  readonly name: string;
  readonly inspection: Inspection;
}

/** The part of a `File` that is needed. */
export interface BinaryFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type PreviousRead =
  | { readonly state: "read"; readonly previous: PreviousVersion }
  /** A key of `rounds.refused`. */
  | { readonly state: "refused"; readonly why: "large" | "unreadable" | "empty" };

/** Reads the previous version from a file that a person picked; the file is left as it is. */
export async function readPrevious(file: BinaryFile, options: InspectOptions): Promise<PreviousRead> {
  if (file.size > LARGEST_BYTES) return { state: "refused", why: "large" };
  const [{ readWorkbook }, { carriesGuideline, inspectWorkbook }] = await Promise.all([
    import("../../xlsx/read-workbook"),
    import("../engine-chunk"),
  ]);
  const bytes = await file.arrayBuffer().catch(() => null);
  const read = bytes && (await readWorkbook(new Uint8Array(bytes)));
  if (read?.state !== "read") return { state: "refused", why: "unreadable" };
  const reader = carriesGuideline(read.workbook) ? await import("../guideline/guideline-file-chunk") : {};
  const inspection = await inspectWorkbook(read.workbook, { ...reader, ...options });
  if (inspection.matrices.length === 0) return { state: "refused", why: "empty" };
  return { state: "read", previous: { name: file.name, inspection } };
}
