import { defineRule } from "../../check/define-rule";
import type { CellRef } from "../../grid/cell-ref";
import { textOf, valueAt } from "../../grid/grid";
import type { JmiMatrix } from "../matrix";
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
function groupsIn({ twg, sheet, grid, rows, columns, outcomes }: JmiMatrix): readonly NamedGroup[] {
  const about = twg?.about?.texts.twg;
  const inTitles = outcomes.map(({ at, twg: name }) => ({ at, name: name.trim() }));
  const column = columns.twg?.column;
  const inColumn =
    column === undefined
      ? inTitles
      : rows.map((row) => ({ at: { sheet, row, column }, name: textOf(valueAt(grid, row, column)).trim() }));
  const all = about ? [{ at: about.at, name: about.text.trim() }, ...inColumn] : inColumn;
  return all.filter(({ name }) => name !== "");
}
