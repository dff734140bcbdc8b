import { makeZip } from "./make-zip";
import type { ZipPart } from "./make-zip";
import { MAX_UNPACKED_BYTES, openZip } from "./open-zip";

/** A zip again, each part as `change` makes it and `added` behind the others. */
export async function mapZip(
  bytes: Uint8Array,
  change: (part: ZipPart) => Uint8Array,
  added: readonly ZipPart[] = [],
): Promise<Uint8Array> {
  const zip = await openZip(bytes, MAX_UNPACKED_BYTES);
  const parts: ZipPart[] = [];
  for (const name of zip.names) {
    const data = await zip.read(name);
    if (data) parts.push({ name, data: change({ name, data }) });
  }
  return makeZip([...parts, ...added]);
}
