import type { Catalogue } from "../translate-with";
import cfr from "./cfr.json";
import cli from "./cli.json";
import columns from "./columns.json";
import consolidated from "./consolidated.json";
import convert from "./convert.json";
import files from "./files.json";
import guidelineEditor from "./guideline-editor.json";
import interchange from "./interchange.json";
import { jmiTexts } from "./jmi-texts";
import many from "./many.json";
import paneAbout from "./pane-about.json";
import paneJmi from "./pane-jmi.json";
import panePublish from "./pane-publish.json";
import paneScore from "./pane-score.json";
import paneStart from "./pane-start.json";
import { paneTexts } from "./pane-texts";
import preview from "./preview.json";
import progress from "./progress.json";
import publish from "./publish.json";
import report from "./report.json";
import rounds from "./rounds.json";
import { templateTexts } from "./template-texts";

/** Every English text. Keys: `rules.<id>.<message>.what|why|do`, `pane.…`, `cli.…`, `error.…`, `template.…`, `publish.…`. */
export const english: Catalogue = {
  ...paneTexts,
  ...cfr,
  ...jmiTexts,
  ...interchange,
  ...templateTexts,
  ...report,
  ...cli,
  ...columns,
  ...consolidated,
  ...convert,
  ...paneAbout,
  ...paneJmi,
  ...preview,
  ...progress,
  ...publish,
  ...panePublish,
  ...paneScore,
  ...paneStart,
  ...guidelineEditor,
  ...rounds,
  ...files,
  ...many,
};
