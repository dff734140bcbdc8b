import type { CellRef } from "../../../src/grid/cell-ref";
import type { CellValue } from "../../../src/grid/grid";
import { systemClock } from "../../../src/session/clock";
import { mountPane } from "../../../src/taskpane/mount";
import { planDoor } from "./plan-door";
import { workbookNamed } from "./workbooks";

declare global {
  interface Window {
    harness: {
      readonly revealed: readonly CellRef[];
      type(sheet: string, cell: string, value: CellValue): void;
      select(sheet: string, cell: string): void;
      stallReveal(): void;
    };
  }
}

const query = new URLSearchParams(location.search);
const door = planDoor(workbookNamed(query.get("workbook") ?? "sample"));
window.harness = door;

const root = document.getElementById("root");
if (!root) throw new Error("no #root");
mountPane({
  root,
  door,
  host: { locale: "en-GB", brightness: () => null, onBrightnessChange: () => () => {} },
  clock: { ...systemClock, today: () => query.get("today") ?? "2027-07-31" },
  storage: () => window.localStorage,
});
