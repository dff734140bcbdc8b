import { basename } from "node:path";
import type { Translate } from "../check/message";
import { editDistance } from "../parse/headings/edit-distance";
import { foldText } from "../parse/normalise";
import type { FileColumnChoice } from "./columns-option";

/** How many names of sheets a sentence lists, and how far a name may be from the one that was meant. */
const LISTED = 5;
const SLIPS = 2;

/** Gathers what a run has, to tell at its end of what `--columns` names and nothing in the run is called. */
export interface ColumnsWatch {
  /** The sheets of a file that was read. */
  readonly read: (file: string, sheets: readonly string[]) => void;
  /**
   * A sentence for each file and each sheet that is named and is not there. `all` are the files of the whole run. Of a
   * part of them (`isPart`) nobody can say that a sheet is in none; of a file that could not be read, nobody either.
   */
  readonly unmet: (all: readonly string[], isPart: boolean) => readonly string[];
}

type Named = Pick<FileColumnChoice, "file" | "sheet">;

/** Keeps of every file no more than whether it has what is named, and of its other sheets a few names that are near. */
export function watchColumns(choices: readonly FileColumnChoice[], translate: Translate): ColumnsWatch {
  const named = [
    ...new Map(choices.map(({ file, sheet }) => [JSON.stringify([file, sheet]), { file, sheet }])).values(),
  ];
  const wanted = named.flatMap(({ file, sheet }) =>
    sheet === null ? [] : [{ file, sheet, met: false, others: new Set<string>() }],
  );
  const notThere = (file: string | null, sheet: string, others: string) =>
    file === null
      ? translate("cli.columns.no-sheet", { sheet, others })
      : translate("cli.columns.no-sheet-in-file", { file, sheet, others });
  return {
    read(file, sheets) {
      for (const one of wanted) {
        if (!isFor(one, file)) continue;
        one.met ||= sheets.includes(one.sheet);
        for (const sheet of nearest(one.sheet, [...one.others, ...sheets])) one.others.add(sheet);
      }
    },
    unmet: (all, isPart) => [
      ...new Set([
        ...named.flatMap(({ file }) =>
          file === null || all.some((one) => isFor({ file, sheet: null }, one))
            ? []
            : [translate("cli.columns.no-file", { file })],
        ),
        ...wanted.flatMap(({ file, sheet, met, others }) =>
          met || others.size === 0 || (isPart && file === null)
            ? []
            : [notThere(file, sheet, quoted(nearest(sheet, [...others])))],
        ),
      ]),
    ],
  };
}

function isFor({ file }: Named, read: string): boolean {
  return file === null || file === read || file === basename(read);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** The sheets that may have been meant; where none is like it, the first few that there are. */
function nearest(meant: string, sheets: readonly string[]): readonly string[] {
  const folded = foldText(meant);
  const near = sheets.filter((sheet) => {
    const other = foldText(sheet);
    return other.includes(folded) || folded.includes(other) || editDistance(folded, other, SLIPS) <= SLIPS;
  });
  return [...new Set(near.length > 0 ? near : sheets)].slice(0, LISTED);
}
