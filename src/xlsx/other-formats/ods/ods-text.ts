import type { Attributes } from "../../read/scan-xml";

/** The paragraphs of one cell while they are told. */
export interface OdsText {
  /** False for an element whose content is not shown in the cell: a note, a drawing, a guide to pronunciation. */
  readonly open: (element: string, attributes: Attributes) => boolean;
  readonly text: (piece: string) => void;
  readonly close: (element: string) => void;
  /** The paragraphs as lines; null where the cell has none. */
  readonly shown: () => string | null;
}

/** More spaces in one place than this are nobody's text. */
const MAX_SPACES = 1000;
const NOT_SHOWN = new Set(["annotation", "note", "ruby-text", "frame"]);

export function createOdsText(): OdsText {
  const lines: string[] = [];
  let line: string | null = null;
  return {
    open(element, attributes) {
      if (line === null) {
        if (element !== "p") return false;
        line = "";
        return true;
      }
      if (element === "s") line += " ".repeat(Math.min(Number(attributes["c"] ?? 1) || 1, MAX_SPACES));
      else if (element === "tab") line += "\t";
      else if (element === "line-break") line += "\n";
      return !NOT_SHOWN.has(element);
    },
    text(piece) {
      if (line === null) return;
      // White space as it stands in the file is one space, and none at the start; others are told as elements.
      const collapsed = piece.replace(/[ \t\r\n]+/g, " ");
      line += line === "" ? collapsed.trimStart() : collapsed;
    },
    close(element) {
      if (element !== "p" || line === null) return;
      lines.push(line);
      line = null;
    },
    shown: () => (lines.length === 0 ? null : lines.join("\n")),
  };
}
