import type { Catalogue } from "../translate-with";
import columns from "./columns.json";
import consolidated from "./consolidated.json";
import errors from "./errors.json";
import files from "./files.json";
import guidelineEditor from "./guideline-editor.json";
import many from "./many.json";
import panePublish from "./pane-publish.json";
import pane from "./pane.json";
import publish from "./publish.json";
import report from "./report.json";
import rounds from "./rounds.json";
import { frenchTemplates } from "./template-texts";

/** What the pane says in French by itself, of CFR matrices and on sheets; keys that are not here are said in English. */
export const frenchPane: Catalogue = {
  ...errors,
  ...pane,
  ...panePublish,
  ...columns,
  ...guidelineEditor,
  ...consolidated,
  ...files,
  ...many,
  ...publish,
  ...report,
  ...rounds,
  ...frenchTemplates,
};
