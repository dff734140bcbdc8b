import type { Translate } from "../../check/message";
import type { Guideline } from "../../guidelines/guideline";

/** Guidelines are a few kilobytes of text; whatever is larger is another file. */
const LARGEST_BYTES = 1_000_000;

/** The part of a `File` that is needed. */
export interface TextFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

export type GuidelineFile =
  /** `remark`: a sentence where the file has another edition of a guideline that comes with the program. */
  | { readonly state: "read"; readonly guideline: Guideline; readonly remark: string | null }
  /** Why the file was not taken, one sentence with the place in it. */
  | { readonly state: "refused"; readonly sentence: string };

/** Reads a guideline file for matrices of one kind. */
export async function readGuidelineFile(
  file: TextFile,
  kind: Guideline["kind"],
  translate: Translate,
): Promise<GuidelineFile> {
  const refused = (why: string, args: Record<string, string | number> = {}): GuidelineFile => ({
    state: "refused",
    sentence: translate(`pane.guideline.refused.${why}`, { file: file.name, ...args }),
  });
  if (file.size > LARGEST_BYTES) return refused("large");
  const json = parse(await file.text());
  if (json === undefined) return refused("notJson");
  const { loadGuideline, shippedGuideline } = await import("./guideline-file-chunk");
  const loaded = loadGuideline(json);
  if (loaded.state === "refused") {
    const [first, ...others] = loaded.problems;
    const args = { place: first?.path ?? "", problem: first?.message ?? "", others: others.length };
    return refused(args.place === "" ? "whole" : "place", args);
  }
  const { guideline } = loaded;
  if (guideline.kind !== kind)
    return refused("kind", { is: translate(`pane.kind.${guideline.kind}`), needed: translate(`pane.kind.${kind}`) });
  const { id, edition } = guideline;
  const here = shippedGuideline(id);
  const isOther = here !== null && here.edition !== edition;
  const args = { file: file.name, edition, here: here?.edition ?? "" };
  return { state: "read", guideline, remark: isOther ? translate("pane.guideline.otherEdition", args) : null };
}

/** Undefined, which JSON cannot say, where the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
