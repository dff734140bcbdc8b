import type { PlannedPrint, SheetPlan, WorkbookPlan } from "./sheet-plan";

/** What stands for the number of the page, and for how many there are, in the text at the foot. */
export const PAGE_CODES = { page: "&P", pages: "&N" } as const;
const SHEET_NAME = "&A";

/** Excel takes 255 characters for a whole head; this leaves room for the other parts of it. */
const MAX_TEXT = 200;
/** More characters than this side by side on A4 across are too small to be read. */
const MOST_CHARACTERS = 215;

/** What every sheet of a plan says in its margins. */
export interface PageTexts {
  /** Whose sheets they are, and of when: plain text, parts that are "" are left out. */
  readonly head: readonly string[];
  /** At the foot, with `PAGE_CODES` in it. */
  readonly page: string;
}

/**
 * A plan whose sheets can be told apart on paper: head and foot on every page, and as many pages side by side as it takes
 * to read them. Sheets that say their pages themselves keep them.
 */
export function withPageTexts(plan: WorkbookPlan, { head, page }: PageTexts): WorkbookPlan {
  const texts = {
    headLeft: plainText(head.filter((part) => part !== "").join(" · ")),
    headRight: SHEET_NAME,
    footCenter: page,
  };
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, print: { ...paged(sheet), texts } })) };
}

function paged({ print, columnWidths }: SheetPlan): PlannedPrint {
  const characters = columnWidths.reduce((sum, width) => sum + width, 0);
  const pagesWide = Math.ceil(characters / MOST_CHARACTERS);
  return print.fitToWidth && pagesWide > 1 ? { pagesWide, ...print } : print;
}

/** An ampersand in a head begins a code; doubled, it is itself. Line breaks would move the sheet's first rows. */
function plainText(text: string): string {
  let coded = "";
  for (const character of text.replace(/\s+/g, " ").trim()) {
    const next = character === "&" ? "&&" : character;
    if (coded.length + next.length > MAX_TEXT) break;
    coded += next;
  }
  return coded;
}
