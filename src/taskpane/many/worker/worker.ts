import cfrTexts from "../../../messages/en/cfr.json";
import consolidatedTexts from "../../../messages/en/consolidated.json";
import fileTexts from "../../../messages/en/files.json";
import { jmiTexts } from "../../../messages/en/jmi-texts";
import reportTexts from "../../../messages/en/report.json";
import { translateWith } from "../../../messages/translate-with";
import { planConsolidated } from "../../../report/consolidated/plan-consolidated";
import { writePlan } from "../../../xlsx/write-plan";
import { checkFile } from "./check-file";
import type { WorkerAnswer, WorkerRequest } from "./worker-message";

const translate = translateWith({ ...fileTexts, ...reportTexts, ...consolidatedTexts, ...cfrTexts, ...jmiTexts });

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  switch (request.kind) {
    case "check":
      return { kind: "checked", submission: await checkFile(request.picked, request.asOf, translate) };
    case "consolidate": {
      const { submissions, expected } = request;
      const bytes = await writePlan(planConsolidated(submissions, { translate, expected }));
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
