import { invalidArgument } from "./host-error";
import type { HostArguments } from "./host-object";

/** Arguments and assigned values arrive as plain JSON; these take them for what a member needs, or refuse. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be text`);
  return value;
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

/** A row or column index, or a count. */
export function indexOf(value: unknown, what: string): number {
  const index = numberOf(value, what);
  if (!Number.isInteger(index)) throw invalidArgument(`${what} must be a whole number`);
  return index;
}

export function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** One of the words, compared without case as Excel does. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], what: string): T {
  const word = words.find((candidate) => typeof value === "string" && candidate.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw invalidArgument(`${what} must be one of ${words.join(", ")}`);
  return word;
}

const COLOR = /^#[0-9a-f]{6}$/i;
const SHORT_COLOR = /^#[0-9a-f]{3}$/i;
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#RRGGBB", also from "#RGB" and the common names. */
export function colorOf(value: unknown, what: string): string {
  const text = textOf(value, what);
  if (COLOR.test(text)) return text.toUpperCase();
  if (SHORT_COLOR.test(text)) return text.replaceAll(/[0-9a-f]/gi, "$&$&").toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (!named) throw invalidArgument(`${what} must be a colour such as #C00000`);
  return named;
}

/** An argument that may be left out. */
export function given(args: HostArguments, index: number): boolean {
  return args[index] !== undefined && args[index] !== null;
}
