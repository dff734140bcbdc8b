import type { AddIn } from "../xlsx/open-pane-with";
import { TOOL } from "./tool";

/** This add-in, as `manifest.xml` names it. */
export const ADD_IN: AddIn = { id: "e5cf6978-d237-4d92-90fc-f2dabec05108", version: `${TOOL.version}.0` };
