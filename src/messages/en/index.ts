import cfr from "./cfr.json";
import cli from "./cli.json";
import common from "./common.json";
import errors from "./errors.json";
import jmi from "./jmi.json";
import pane from "./pane.json";
import preview from "./preview.json";
import report from "./report.json";
import templateCfr from "./template-cfr.json";
import templateJmi from "./template-jmi.json";

/** Every English text. Keys: `rules.<id>.<message>.what|why|do`, `pane.…`, `cli.…`, `error.…`, `template.…`. */
export const english: Readonly<Record<string, string>> = {
  ...common,
  ...errors,
  ...cfr,
  ...jmi,
  ...templateCfr,
  ...templateJmi,
  ...report,
  ...cli,
  ...pane,
  ...preview,
};
