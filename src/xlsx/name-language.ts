import { insertBefore } from "./insert-before";
import { mapZip } from "./zip/map-zip";

/**
 * Says in a workbook's properties which language it is written in (Dublin Core's "language", a BCP 47 tag), for
 * screen readers, translators and archives. The writer of workbooks has no field for it.
 */
export function nameLanguage(workbook: Uint8Array, language: string): Promise<Uint8Array> {
  return mapZip(workbook, ({ name, data }) =>
    name === "docProps/core.xml"
      ? insertBefore(data, "</cp:coreProperties>", [`<dc:language>${language}</dc:language>`])
      : data,
  );
}
