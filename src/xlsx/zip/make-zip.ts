import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
}

/** 1980-01-01, the first day a zip can name: the same parts give the same bytes on any day and in any time zone. */
const NO_DATE = 0x0021_0000;

/** A zip of parts, each deflated, in the order given. */
export async function makeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    rawLastModDate: NO_DATE,
    extendedTimestamp: false,
    dataDescriptor: false,
    useWebWorkers: false,
  });
  for (const { name, data } of parts) await zip.add(name, new Uint8ArrayReader(data));
  return zip.close();
}
