import { readFile } from "node:fs/promises";
import type { Stage } from "../check/finding";
import type { Guideline } from "../guidelines/guideline";
import { loadGuideline, shippedGuideline, shippedGuidelines } from "../guidelines/load";
import { parseIso } from "../parse/dates/calendar";
import type { CommandContext } from "./command-context";
import { UsageError } from "./usage-error";

const STAGES: readonly Stage[] = ["draft", "submission", "evaluation"];

export function readStage(text: string | undefined): Stage | null {
  if (text === undefined) return null;
  return readChoice("--stage", text, STAGES);
}

/** One of the words an option may have. */
export function readChoice<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError("choice", { option: `${option} ${text}`, words: words.join(", ") });
}

/** Gathers an option that may be given several times. */
export function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** One part of the files: each whose position modulo `of` is `index`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** "2/5" is the second of five parts; parts are counted from 1. */
export function readShard(text: string | undefined): Shard {
  if (text === undefined) return { index: 0, of: 1 };
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (Number(index) >= 1 && Number(index) <= Number(of)) return { index: Number(index) - 1, of: Number(of) };
  throw new UsageError("shard", { text });
}

/** How many files may be worked on at once; one unless told otherwise. */
export function readJobs(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError("jobs", { text });
  return Number(text);
}

/** A day as YYYY-MM-DD that is in the calendar. */
export function readDayOption(option: string, text: string): string {
  if (!parseIso(text)) throw new UsageError("day", { option, text });
  return text;
}

/**
 * A shipped guideline by its id, or one of the person's own from a JSON file. A file with another edition of a shipped
 * one is taken, and that is told on standard error.
 */
export async function readGuidelineOption(
  text: string | undefined,
  { io, translate }: CommandContext,
): Promise<Guideline | null> {
  if (text === undefined) return null;
  const shipped = shippedGuideline(text);
  if (shipped) return shipped;
  const known = shippedGuidelines.map(({ id }) => id).join(", ");
  const content = await readFile(text, "utf8").catch(() => null);
  if (content === null) throw new UsageError("guideline-unknown", { text, known });
  const loaded = loadGuideline(parseJson(content, text));
  if (loaded.state === "loaded") {
    const { id, edition } = loaded.guideline;
    const here = shippedGuideline(id);
    if (here && here.edition !== edition)
      io.err(`${translate("cli.guideline.other-edition", { text, id, edition, here: here.edition })}\n`);
    return loaded.guideline;
  }
  const problems = loaded.problems
    .slice(0, 5)
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  throw new UsageError("guideline-refused", { text, count: loaded.problems.length, problems: problems.join("; ") });
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError("guideline-not-json", { text: file });
  }
}
