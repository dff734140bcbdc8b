import { planCfr } from "../../cfr/template/plan-cfr";
import type { Translate } from "../../check/message";
import { defaultGuideline } from "../../guidelines/shipped-guidelines";
import { planJmi } from "../../jmi/template/plan-jmi";
import { writePlan } from "../../xlsx/write-plan";

/** The worked example of a template as the bytes of an .xlsx: what `new --sample` writes on the command line. */
export function sampleWorkbook(kind: "cfr" | "jmi", translate: Translate): Promise<Uint8Array> {
  const common = { sample: true, translate, entity: "", period: SAMPLE_PERIOD, taken: { sheets: [], names: [] } };
  return writePlan(
    kind === "cfr"
      ? planCfr({ ...common, guideline: defaultGuideline("cfr") })
      : planJmi({ ...common, guideline: defaultGuideline("jmi") }),
  );
}

const SAMPLE_PERIOD = "2026-27";
