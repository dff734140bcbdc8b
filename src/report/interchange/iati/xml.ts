/** An element of an XML document; children are written in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly children?: readonly (XmlElement | string)[];
}

/** Characters that XML 1.0 has no way to write. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The document as text, indented by two spaces; an element with text in it stands on one line. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}`;
}

function write({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escape(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`],
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>\n`;
  if (children.some((child) => typeof child === "string")) {
    const text = children.map((child) => (typeof child === "string" ? escape(child) : write(child, "").trim()));
    return `${start}>${text.join("")}</${name}>\n`;
  }
  const inner = children.map((child) => (typeof child === "string" ? "" : write(child, `${indent}  `))).join("");
  return `${start}>\n${inner}${indent}</${name}>\n`;
}

function escape(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
