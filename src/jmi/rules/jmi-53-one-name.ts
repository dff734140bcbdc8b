import { defineRule } from "../../check/define-rule";
import type { CellRef } from "../../grid/cell-ref";
import { textOf, valueAt } from "../../grid/grid";
import type { JmiMatrix } from "../matrix";
import { partsOf } from "../parts";
import type { JmiRule } from "./support/jmi-rule";
import { isSameGroup } from "./support/group-name";

/** A working group is called one name throughout, so that its rows stay together. A rule of this program's own. */
export const oneName: JmiRule = defineRule({
  id: "JMI-53",
  slug: "one-name",
  severity: "advice",
  topic: "wording",
  source: { document: "jmi-practice", clause: "One name for a working group", authority: "customary" },
  messages: ["spelt"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const known: NamedGroup[] = [];
    for (const group of groupsIn(matrix)) {
      if (known.some(({ name }) => name === group.name)) continue;
      const twin = known.find(({ name }) => isSameGroup(name, group.name));
      known.push(group);
      if (twin)
        report({ at: group.at, message: "spelt", args: { name: group.name, other: twin.name }, related: [twin.at] });
    }
  },
});

interface NamedGroup {
  readonly at: CellRef;
  readonly name: string;
}

/** Every name of a working group from the About sheet down the matrix; titles stand at their outcome. */
function groupsIn(matrix: JmiMatrix): readonly NamedGroup[] {
  const about = matrix.twg?.about?.texts.twg;
  const inTitles = matrix.outcomes.map(({ at, twg: name }) => ({ at, name: name.trim() }));
  const inColumn = matrix.columns.twg
    ? partsOf(matrix).flatMap(({ sheet, grid, rows, columns: { twg } }) =>
        rows.flatMap((row) =>
          twg ? [{ at: { sheet, row, column: twg.column }, name: textOf(valueAt(grid, row, twg.column)).trim() }] : [],
        ),
      )
    : inTitles;
  const all = about ? [{ at: about.at, name: about.text.trim() }, ...inColumn] : inColumn;
  return all.filter(({ name }) => name !== "");
}
