import type { Catalogue } from "../translate-with";
import errors from "./errors.json";
import jmi from "./jmi.json";
import pane from "./pane.json";

/** What the pane says in Khmer by itself and of JMI matrices; keys that are not here are said in English. */
export const khmerPane: Catalogue = { ...errors, ...pane, ...jmi };
