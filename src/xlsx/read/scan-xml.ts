import { Parser } from "saxen";
import { XlsxError } from "../xlsx-error";

/** Attributes by their name without prefix: `r:id` is "id". */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document, in its order. Names come without prefix; text may come in several pieces. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No part of a workbook that a program wrote comes near to it. */
const DEEPEST = 200;

/**
 * Walks through the XML of a workbook's part without building a tree. Document types are refused, so nothing in a
 * workbook can define entities. Throws XlsxError "corrupt" for XML that is cut off, not well formed, or nested without end.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const { open, text, close } = handlers;
  const parser = new Parser();
  // What the parser could guess its way around is refused as well: a guessed number is worse than none.
  parser.on("error", refuse);
  parser.on("warn", refuse);
  parser.on("attention", () => refuse(new Error("document type in a part")));
  let depth = 0;
  parser.on("openTag", (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST) refuse(new Error(`more than ${DEEPEST} elements in each other`));
    open(localName(name), readAttributes(attributes()));
  });
  parser.on("closeTag", (name) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", (piece) => text(decodeEntities(piece)));
    parser.on("cdata", (piece) => text(piece));
  }
  parser.parse(xml);
}

function refuse(found: Error): never {
  throw new XlsxError("corrupt", found.message);
}

/** Most elements of a sheet are cells, whose attributes are as they are to be: these are not copied. */
function readAttributes(raw: Attributes): Attributes {
  for (const name in raw) if (name.includes(":") || raw[name]?.includes("&")) return plainAttributes(raw);
  return raw;
}

function plainAttributes(raw: Attributes): Attributes {
  const attributes: Record<string, string> = {};
  for (const name in raw) {
    if (!name.startsWith("xmlns")) attributes[localName(name)] = decodeEntities(raw[name] ?? "");
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Not the parser's own decoder, which gives other characters for references beyond U+FFFF. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.includes("&#") ? decodeReferences(text) : decodeNames(text);
}

/** As formulas have them by the dozen. "&amp;" comes last, so that "&amp;lt;" is "&lt;" and no "<". */
function decodeNames(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Texts of cells write characters that XML cannot hold as `_x000D_`, and that notation's own underscore as `_x005F_`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
