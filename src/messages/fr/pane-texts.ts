import type { Catalogue } from "../translate-with";
import cfr from "./cfr.json";
import columns from "./columns.json";
import consolidated from "./consolidated.json";
import errors from "./errors.json";
import files from "./files.json";
import guidelineEditor from "./guideline-editor.json";
import interchange from "./interchange.json";
import jmi from "./jmi.json";
import many from "./many.json";
import paneAbout from "./pane-about.json";
import paneJmi from "./pane-jmi.json";
import panePublish from "./pane-publish.json";
import paneScore from "./pane-score.json";
import paneStart from "./pane-start.json";
import pane from "./pane.json";
import progress from "./progress.json";
import publish from "./publish.json";
import report from "./report.json";
import rounds from "./rounds.json";
import { frenchTemplates } from "./template-texts";
import twg from "./twg.json";

/** What the pane says in French by itself, of matrices and on sheets; keys that are not here are said in English. */
export const frenchPane: Catalogue = {
  ...errors,
  ...pane,
  ...paneAbout,
  ...paneJmi,
  ...panePublish,
  ...paneScore,
  ...paneStart,
  ...columns,
  ...guidelineEditor,
  ...consolidated,
  ...files,
  ...interchange,
  ...many,
  ...cfr,
  ...jmi,
  ...twg,
  ...progress,
  ...publish,
  ...report,
  ...rounds,
  ...frenchTemplates,
};
