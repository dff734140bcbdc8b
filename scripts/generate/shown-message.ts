import { IntlMessageFormat } from "intl-messageformat";

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The element kinds of an ICU message, as the parser numbers them. */
const kind = { literal: 0, select: 5, plural: 6, pound: 7 } as const;

/**
 * A message as Markdown: arguments as code, the general one of its plurals, all of its alternatives with a stroke
 * between them.
 */
export function shownMessage(text: string): string {
  const ast = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  return shownParts(ast, "").replaceAll("|", "\\|");
}

const argument = (name: string): string => `\`{${name}}\``;

function shownParts(parts: readonly Part[], counted: string): string {
  return parts.map((part) => shownPart(part, counted)).join("");
}

function shownPart(part: Part, counted: string): string {
  if (part.type === kind.literal) return part.value;
  if (part.type === kind.pound) return argument(counted);
  if (part.type === kind.plural) return shownParts(part.options.other?.value ?? [], part.value);
  if (part.type === kind.select) {
    const alternatives = Object.values(part.options).map((option) => shownParts(option.value, counted));
    return [...new Set(alternatives)].join(" / ");
  }
  return "value" in part && typeof part.value === "string" ? argument(part.value) : "";
}
