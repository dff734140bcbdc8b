import { escapeHtml } from "./html";
import { PAGE_STYLE } from "./page-style";

export interface PageHead {
  readonly language: string;
  readonly title: string;
  /** What this kind of page adds to the style that all share. */
  readonly style?: string;
}

/** Everything up to the content of the body: a page that needs no script and no other file. */
export function pageStart({ language, title, style = "" }: PageHead): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(language)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_STYLE}${style}</style>`,
    `</head>`,
    `<body>`,
  ].join("\n");
}

export const PAGE_END = "</body>\n</html>\n";
