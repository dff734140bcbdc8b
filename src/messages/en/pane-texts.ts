import type { Catalogue } from "../translate-with";
import common from "./common.json";
import errors from "./errors.json";
import pane from "./pane.json";

/** What the task pane says by itself; the words of rules and templates come with the code that needs them. */
export const paneTexts: Catalogue = { ...common, ...errors, ...pane };
