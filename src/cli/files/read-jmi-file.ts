import type { InspectedMatrix } from "../../inspect/inspection";
import type { CommandContext } from "../command-context";
import { readGuidelineOption } from "../options";
import { UsageError } from "../usage-error";
import { collectFiles } from "./collect-files";
import { fileRemarks } from "./file-remarks";
import { reportFile } from "./report-file";

export type InspectedJmi = Extract<InspectedMatrix, { readonly kind: "jmi" }>;

/**
 * The JMI matrices of one workbook, checked. Null where it cannot be read or holds none, which is then told on standard
 * error; a folder is refused, because what is made here is made of one workbook.
 */
export async function readJmiFile(
  file: string,
  guidelineText: string | undefined,
  context: CommandContext,
): Promise<readonly InspectedJmi[] | null> {
  const { io, translate } = context;
  const guideline = await readGuidelineOption(guidelineText, context);
  if (guideline && guideline.kind !== "jmi")
    throw new UsageError("guideline-kind", { text: guideline.id, kind: "JMI" });
  const [collected, ...more] = await collectFiles([file]);
  if (!collected) return null;
  if (more.length > 0) throw new UsageError("one-file", { file });
  const report = await reportFile(collected, { ...(guideline ? { guideline } : {}), asOf: io.today() }, translate);
  for (const remark of fileRemarks(report, false, translate)) io.err(`${remark}\n`);
  if (report.state === "unreadable") return null;
  const { matrices } = report.inspection;
  const found = matrices.flatMap((one) => (one.kind === "jmi" ? [one] : []));
  // A file without any matrix was told of already.
  if (found.length === 0 && matrices.length > 0) io.err(`${translate("cli.convert.no-jmi", { file })}\n`);
  return found.length === 0 ? null : found;
}
