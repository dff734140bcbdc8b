import { normaliseText } from "../../../src/parse/normalise";

/** An amount that a row of the pattern file expects; what is left out is not compared. */
export interface ExpectedFigure {
  readonly role?: "baseline" | "target" | "actual";
  readonly value: number;
  readonly bound?: "at-least" | "at-most" | "about";
  readonly unit?: string;
  readonly day?: string;
}

/** What a row of the pattern file expects, from its words. */
export type Expected =
  | { readonly kind: "figures"; readonly figures: readonly ExpectedFigure[]; readonly direction?: string }
  | { readonly kind: "dates"; readonly days: readonly (readonly [first: string | null, last: string])[] }
  | { readonly kind: "share-of-baseline"; readonly factor: number }
  | { readonly kind: "scale-step"; readonly steps: number }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "no-year"; readonly part: string }
  | { readonly kind: "tick"; readonly ticked: boolean }
  | { readonly kind: "words"; readonly groups: readonly string[] }
  /** The list's length alone is expected. */
  | { readonly kind: "date-list"; readonly count: number }
  /** Values or dates with these digits, in whatever order: the file says only that it should be read. */
  | { readonly kind: "digits"; readonly digits: string }
  | { readonly kind: "empty" | "recurring" | "stage" | "label" | "repair" | "question" };

export interface Expectation {
  readonly expected: Expected;
  /** The file itself wants a person to be asked, or leaves a doubt: reading it as a question is right, too. */
  readonly mayAsk: boolean;
}

type Row = Readonly<Record<string, string>>;

const MAY_ASK = /ask|flag|suspect|suggestion|missing =>|year missing|approx\.|two-digit|align/i;

export function expectationOf(row: Row): Expectation {
  const expected = row["expected"] ?? "";
  return { expected: expectedOf(expected, row), mayAsk: MAY_ASK.test(expected) };
}

function expectedOf(text: string, row: Row): Expected {
  const number = (pattern: RegExp): number | null => {
    const found = pattern.exec(text);
    return found ? Number(found[1]) : null;
  };
  if (/^treat as missing/.test(text)) return { kind: "empty" };
  if (/parser should handle/.test(text)) return handled(row);
  if (/^qualitative stage/.test(text)) return { kind: "stage" };
  if (/^recurring/.test(text)) return { kind: "recurring" };
  if (/keyword variant/.test(text)) return { kind: "label" };
  if (/repair/.test(text)) return { kind: "repair" };
  if (/suspect/.test(text)) return { kind: "question" };
  if (/^tick/.test(text)) return { kind: "tick", ticked: true };
  if (/^empty box/.test(text)) return { kind: "tick", ticked: false };
  if (/year missing/.test(text)) return { kind: "no-year", part: partOfYear(text) };
  if (/^no value/.test(text))
    return { kind: "words", groups: /disaggregation (\S+)/.exec(text)?.[1]?.split(",") ?? [] };
  const list = number(/^list of (\d+) dates/);
  if (list !== null) return { kind: "date-list", count: list };
  const ordinal = number(/^ordinal up (\d+)/);
  if (ordinal !== null) return { kind: "scale-step", steps: ordinal };
  const base = /^unit=per (\d+)/.exec(text);
  if (base) return { kind: "unit", unit: `per ${base[1]}` };
  const share = /^target=baseline([*/])(\d*\.?\d+)(?:\/(\d+))?/.exec(text);
  if (share) {
    const by = Number(share[2]) / Number(share[3] ?? 1);
    return { kind: "share-of-baseline", factor: share[1] === "*" ? by : 1 / by };
  }
  const days = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?/.exec(text);
  if (days) return { kind: "dates", days: [days[2] ? [days[1] ?? "", days[2]] : [null, days[1] ?? ""]] };
  return figuresOf(text);
}

/** Rows that nobody saw in a real matrix expect no more than that all of their digits are read. */
function handled(row: Row): Expected {
  if (/placeholder/.test(row["kind"] ?? "")) return { kind: "empty" };
  return { kind: "digits", digits: normaliseText(row["text"] ?? "").replace(/\D/g, "") };
}

function partOfYear(text: string): string {
  const quarter = /^Q\d/.exec(text)?.[0];
  return quarter ?? String(new Date(`1 ${text.split(",")[0]} 2000 UTC`).getUTCMonth() + 1).padStart(2, "0");
}

/** "baseline=38 % @2006-12; target>=60 %; down", ">500000 ha", "actual 91.9->91.3 %", "~60000 USD", "1.25 USD". */
function figuresOf(text: string): Expected {
  const pair = /^actual ([\d.]+)->([\d.]+) (\S+?);/.exec(text);
  if (pair) {
    const figures = [pair[1], pair[2]].map(
      (value) => ({ role: "actual", value: Number(value), unit: pair[3] }) as const,
    );
    return { kind: "figures", figures: figures.map(({ unit = "", ...figure }) => ({ ...figure, unit })) };
  }
  const clauses = text.split(/;\s*/);
  const figures = clauses.flatMap((clause): ExpectedFigure[] => {
    const found = /^(baseline|target)?\s*(=|>=|<=|>|<|~)?\s*(-?\d[\d.]*)(?: ([^@\s(,]+))?(?: @(\S+))?/.exec(clause);
    if (!found) return [];
    const [, role, sign, value, unit, day] = found;
    const bound = sign?.startsWith(">")
      ? "at-least"
      : sign?.startsWith("<")
        ? "at-most"
        : sign === "~"
          ? "about"
          : null;
    return [
      {
        ...(role ? { role: role as "baseline" | "target" } : {}),
        value: Number(value),
        ...(bound ? { bound } : {}),
        ...(unit ? { unit } : {}),
        ...(day ? { day } : {}),
      },
    ];
  });
  const direction = clauses.map((clause) => /^(?:direction=)?(up|down|maintain)$/.exec(clause)?.[1]).find(Boolean);
  return { kind: "figures", figures, ...(direction ? { direction } : {}) };
}
