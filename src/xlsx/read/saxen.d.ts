/** The part of saxen that is used here; the package has no types of its own. */
declare module "saxen" {
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    on(event: "openTag", handle: (name: string, attributes: () => Attributes) => void): this;
    on(event: "closeTag" | "text" | "cdata" | "attention", handle: (text: string) => void): this;
    on(event: "error" | "warn", handle: (found: Error) => void): this;
    /** Texts and attributes are told as they are written, entities and all. */
    parse(xml: string): void;
  }
}
