import type { Letter } from "./letter";

/** The letter as plain text, for an e-mail or where no file can be saved. */
export function letterText({ title, facts, opening, groups, closing }: Letter): string {
  const blocks = [
    title,
    facts.map(([name, value]) => `${name}: ${value}`).join("\n"),
    ...opening,
    ...groups.flatMap((group) => [
      group.title.toUpperCase(),
      ...group.items.map((item, index) => [`${index + 1}. ${item.title}`, ...item.lines].join("\n   ")),
    ]),
    ...closing,
  ];
  return `${blocks.join("\n\n")}\n`;
}
