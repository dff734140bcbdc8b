import type { Translate } from "../../../check/message";
import { inScriptOf } from "../../../grid/script-font";
import cfrTexts from "../../../messages/en/cfr.json";
import consolidatedTexts from "../../../messages/en/consolidated.json";
import fileTexts from "../../../messages/en/files.json";
import { jmiTexts } from "../../../messages/en/jmi-texts";
import printTexts from "../../../messages/en/print.json";
import reportTexts from "../../../messages/en/report.json";
import { translateWith } from "../../../messages/translate-with";
import { planConsolidated } from "../../../report/consolidated/plan-consolidated";
import { nameLanguage } from "../../../xlsx/name-language";
import { writePlan } from "../../../xlsx/write-plan";
import type { PaneLanguage } from "../../language/language-choice";
import { PANE_TEXTS } from "../../language/language-texts";
import { checkFile } from "./check-file";
import type { WorkerAnswer, WorkerRequest } from "./worker-message";

const english = { ...fileTexts, ...reportTexts, ...consolidatedTexts, ...printTexts, ...cfrTexts, ...jmiTexts };
const known = new Map<PaneLanguage, Promise<Translate>>();

/** The words of a language, fetched once; English where they cannot be. */
function wordsOf(language: PaneLanguage): Promise<Translate> {
  const words =
    known.get(language) ??
    PANE_TEXTS[language]().then(
      (texts) => translateWith({ ...english, ...texts }, language),
      () => translateWith(english),
    );
  known.set(language, words);
  return words;
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const translate = await wordsOf(request.language);
  switch (request.kind) {
    case "check":
      return { kind: "checked", submission: await checkFile(request.picked, request.asOf, translate) };
    case "consolidate": {
      const { submissions, absent, language } = request;
      const plan = inScriptOf(planConsolidated(submissions, { translate, ...absent }), language);
      const bytes = await nameLanguage(await writePlan(plan), language);
      return { kind: "consolidated", bytes: new Uint8Array(bytes) };
    }
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data)
    .catch((error: unknown): WorkerAnswer => {
      return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
    })
    .then(
      (answered) => self.postMessage(answered),
      () => undefined,
    );
});
