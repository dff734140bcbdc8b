import type { XmlElement } from "./xml";

/** A text in its language: the document's, unless it is written in Khmer. */
export function narrative(text: string): XmlElement {
  const attributes = { "xml:lang": /[\u1780-\u17ff]/.test(text) ? "km" : null };
  return { name: "narrative", attributes, children: [text.trim()] };
}

/** A comment of what there is to say; none for nothing. */
export function comment(words: readonly string[]): readonly XmlElement[] {
  const said = words.map((word) => word.trim()).filter((word) => word !== "");
  return said.length === 0 ? [] : [{ name: "comment", children: [narrative(said.join("\n"))] }];
}
