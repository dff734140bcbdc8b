import type { Catalogue } from "../translate-with";
import columns from "./columns.json";
import errors from "./errors.json";
import guidelineEditor from "./guideline-editor.json";
import { khmerJmiTexts } from "./jmi-texts";
import paneJmi from "./pane-jmi.json";
import pane from "./pane.json";
import progress from "./progress.json";
import { khmerTemplates } from "./template-texts";

/** What the pane says in Khmer by itself, of JMI matrices and on sheets; keys that are not here are said in English. */
export const khmerPane: Catalogue = {
  ...errors,
  ...pane,
  ...paneJmi,
  ...columns,
  ...guidelineEditor,
  ...khmerJmiTexts,
  ...progress,
  ...khmerTemplates,
};
