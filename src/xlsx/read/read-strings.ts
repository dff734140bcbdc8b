import { decodeCellText, scanXml } from "./scan-xml";

/** The texts that cells refer to by number. Rich text keeps its words and loses its looks; phonetic guides are left out. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let inGuide = false;
  scanXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inGuide = true;
      else if (name === "t") inText = !inGuide;
    },
    text(piece) {
      if (inText && text !== null) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inGuide = false;
      else if (name === "si" && text !== null) {
        strings.push(decodeCellText(text));
        text = null;
      }
    },
  });
  return strings;
}
