import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import type { Letter } from "./letter";
import type { LetterItem } from "./letter-groups";

const NUMBERS = "items";
/** Twentieths of a point. */
const INDENT = 360;
const GAP = 120;

/** The letter as a Word document (.docx). Loaded where somebody asks for one: the library is large. */
export function letterDocument({ title, facts, opening, groups, closing }: Letter, language: string): Promise<Blob> {
  const document = new Document({
    title,
    creator: "",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: language } } } } },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
          ...facts.map(
            ([name, value]) =>
              new Paragraph({ children: [new TextRun({ text: `${printable(name)}: `, bold: true }), ...runs(value)] }),
          ),
          ...opening.map((text, index) => paragraph(text, index === 0 ? 2 * GAP : GAP)),
          ...groups.flatMap((group, index) => [
            new Paragraph({
              text: printable(group.title),
              heading: HeadingLevel.HEADING_1,
              spacing: { before: 2 * GAP },
            }),
            ...group.items.flatMap((item) => itemParagraphs(item, index)),
          ]),
          ...closing.map((text) => paragraph(text, 2 * GAP)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Each group counts from one: `instance` begins a numbering of its own. */
function itemParagraphs({ title, lines }: LetterItem, instance: number): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: printable(title), bold: true })],
      numbering: { reference: NUMBERS, level: 0, instance },
      keepNext: true,
      spacing: { before: GAP },
    }),
    ...lines.map((line) => new Paragraph({ children: runs(line), indent: { left: INDENT } })),
  ];
}

function paragraph(text: string, before: number): Paragraph {
  return new Paragraph({ children: runs(text), spacing: { before } });
}

/** What a person typed keeps its line ends. */
function runs(text: string): TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: printable(line), ...(index > 0 ? { break: 1 } : {}) }));
}

/** XML has no control characters, and half a surrogate pair is no character. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
