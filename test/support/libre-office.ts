import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIMEOUT = 500_000;

/** LibreOffice trusts cached results unless its profile says to recalculate always (mode 0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

/**
 * A workbook opened by LibreOffice, recalculated and saved in another format ("csv", "xlsx", "xls" …); null where
 * LibreOffice is not installed, unless RM_REQUIRE_LIBREOFFICE=1 insists on it: then it throws.
 */
export async function libreOfficeConvert(
  bytes: Uint8Array,
  format: string,
  extension = "xlsx",
): Promise<Buffer | null> {
  const converted = await libreOfficeConvertAll([bytes], format, extension);
  return converted?.[0] ?? null;
}

/** The same for many workbooks by one start of LibreOffice, which takes longer than a workbook does. */
export async function libreOfficeConvertAll(
  files: readonly Uint8Array[],
  format: string,
  extension = "xlsx",
): Promise<readonly Buffer[] | null> {
  const folder = await mkdtemp(join(tmpdir(), "results-matrix-"));
  try {
    const names = files.map((_, index) => `in${index}`);
    const inputs = names.map((name) => join(folder, `${name}.${extension}`));
    await Promise.all(files.map((bytes, index) => writeFile(inputs[index] ?? "", bytes)));
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), ...inputs], {
      timeout: TIMEOUT,
      env: process.env,
      maxBuffer: 1 << 26,
    });
    return await Promise.all(names.map((name) => readFile(join(folder, "out", `${name}.${format.split(":")[0]}`))));
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    if (process.env["RM_REQUIRE_LIBREOFFICE"] === "1")
      throw new Error("LibreOffice (soffice) is not installed", { cause: error });
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Node's own errors are no `Error` of the sandbox that tests run in. */
function isNotInstalled(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ENOENT" &&
    "path" in error &&
    error.path === "soffice"
  );
}
