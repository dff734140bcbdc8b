import type { Catalogue } from "../translate-with";
import cli from "./cli.json";
import { paneTexts } from "./pane-texts";
import preview from "./preview.json";
import report from "./report.json";
import { ruleTexts } from "./rule-texts";
import { templateTexts } from "./template-texts";

/** Every English text. Keys: `rules.<id>.<message>.what|why|do`, `pane.…`, `cli.…`, `error.…`, `template.…`. */
export const english: Catalogue = { ...paneTexts, ...ruleTexts, ...templateTexts, ...report, ...cli, ...preview };
