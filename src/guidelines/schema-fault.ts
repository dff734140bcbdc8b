import type * as z from "./zod";

/** A fault that the schema found, in words: what stands there and what may; `json` is the whole file. */
export function schemaFault(issue: z.core.$ZodIssue, json: unknown): string {
  const found = valueAtPath(json, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.length === 1
        ? `there is no part called ${list(issue.keys)}; remove it or correct its name`
        : `there are no parts called ${list(issue.keys)}; remove them or correct their names`;
    case "invalid_type":
      if (found === undefined) return `this part is missing; it must be ${kindOf(issue.expected)}`;
      return `this must be ${kindOf(issue.expected)}, but it is ${describe(found)}`;
    case "invalid_value":
      return oneOf(issue.values, found);
    case "too_small":
      if (issue.origin === "string") return "this must not be empty";
      if (issue.origin === "array")
        return `this needs at least ${issue.minimum} ${issue.minimum === 1 ? "entry" : "entries"}`;
      return `this must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}, but it is ${describe(found)}`;
    case "too_big":
      return `this must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}, but it is ${describe(found)}`;
    case "invalid_format":
      return `this must be a short name of small letters, digits and hyphens, but it is ${describe(found)}`;
    case "invalid_key":
      return "this name is not among those that may stand here";
    case "invalid_union":
      return oneOf(wordsOf(issue), found);
    case "custom":
      return issue.message; // a contradiction, in our own words already
    default:
      return `this cannot be ${describe(found)}`;
  }
}

/** The words among what may stand there; which kind of guideline it is decides about all the rest. */
function wordsOf({ discriminator, errors }: z.core.$ZodIssueInvalidUnion): readonly unknown[] {
  if (discriminator === "kind") return ["cfr", "jmi"];
  return errors
    .flat()
    .flatMap((fault) => (fault.code === "invalid_value" && fault.path.length === 0 ? fault.values : []));
}

function oneOf(words: readonly unknown[], found: unknown): string {
  const wanted = words.length === 0 ? "something else" : list(words, " or ");
  return found === undefined
    ? `this part is missing; it must be ${wanted}`
    : `this must be ${wanted}, but it is ${describe(found)}`;
}

function valueAtPath(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (isObject(part) ? Reflect.get(part, key) : undefined), json);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "a group in braces",
  record: "a group in braces",
  null: "null",
};

function kindOf(expected: string): string {
  return KINDS[expected] ?? "something else";
}

const LONGEST = 40;

function describe(found: unknown): string {
  if (Array.isArray(found)) return "a list";
  if (isObject(found)) return "a group";
  const text = JSON.stringify(found) ?? "nothing";
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof found === "string" ? `the text ${short}` : typeof found === "number" ? `the number ${short}` : short;
}

function list(values: readonly unknown[], joint = ", "): string {
  return values.map((value) => JSON.stringify(value)).join(joint);
}
