import { XlsxError } from "../xlsx-error";

/** Attributes by their name without prefix: `r:id` is "id". */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document, in its order. Names come without prefix; text may come in several pieces. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks through the XML of a workbook's part without building a tree. Document types are refused, so nothing in a
 * workbook can define entities. Throws XlsxError "corrupt" for XML that is cut off or not well formed.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag !== at && handlers.text && open.length > 0) {
      handlers.text(decodeEntities(xml.slice(at, tag === -1 ? xml.length : tag)));
    }
    if (tag === -1) break;
    if (xml.startsWith("<!--", tag)) at = endOf(xml, "-->", tag);
    else if (xml.startsWith("<?", tag)) at = endOf(xml, "?>", tag);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = endOf(xml, "]]>", tag);
      handlers.text?.(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<!", tag)) throw new XlsxError("corrupt", "document type in a part");
    else at = element(xml, tag, open, handlers);
  }
  if (open.length > 0) throw new XlsxError("corrupt", `<${open.at(-1)}> is never closed`);
}

function element(xml: string, tag: number, open: string[], handlers: XmlHandlers): number {
  const end = endOfTag(xml, tag);
  if (xml[tag + 1] === "/") {
    const name = localName(xml.slice(tag + 2, end - 1).trim());
    if (open.pop() !== name) throw new XlsxError("corrupt", `</${name}> closes nothing`);
    handlers.close?.(name);
    return end;
  }
  const empty = xml[end - 2] === "/";
  const inside = xml.slice(tag + 1, empty ? end - 2 : end - 1);
  let space = 0;
  while (space < inside.length && !isSpace(inside.charCodeAt(space))) space += 1;
  const name = localName(inside.slice(0, space));
  handlers.open(name, readAttributes(inside.slice(space)));
  if (empty) handlers.close?.(name);
  else open.push(name);
  return end;
}

/** The place after the ">" that ends a tag; one inside an attribute's quotes does not. */
function endOfTag(xml: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  throw new XlsxError("corrupt", "a tag is cut off");
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new XlsxError("corrupt", `"${mark}" is missing`);
  return at + mark.length;
}

/** By hand, because a sheet has millions of attributes and a regular expression takes three times as long. */
function readAttributes(text: string): Attributes {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals === -1) return attributes;
    const name = text.slice(at, equals).trim();
    let start = equals + 1;
    while (isSpace(text.charCodeAt(start))) start += 1;
    const end = text.indexOf(text[start] ?? "", start + 1);
    if (end === -1) throw new XlsxError("corrupt", `attribute ${name} has no value`);
    if (!name.startsWith("xmlns")) attributes[localName(name)] = decodeEntities(text.slice(start + 1, end));
    at = end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Texts of cells write characters that XML cannot hold as `_x000D_`, and that notation's own underscore as `_x005F_`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
