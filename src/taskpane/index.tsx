import { createExcelDoor } from "../excel/excel-door";
import { readHostEnvironment, whenOfficeReady } from "../excel/host-environment";
import { systemClock } from "../session/clock";
import { mountPane } from "./mount";

/** Starts the pane on its page once Excel can be asked. */
async function start(): Promise<void> {
  await whenOfficeReady();
  const root = document.getElementById("root");
  if (!root) throw new Error("the pane's page has no element #root");
  mountPane({
    root,
    door: createExcelDoor(),
    host: readHostEnvironment(navigator.language),
    clock: systemClock,
    storage: () => window.localStorage,
  });
}

void start();
