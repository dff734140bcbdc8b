import { insertBefore } from "./insert-before";
import type { ZipPart } from "./zip/make-zip";
import { mapZip } from "./zip/map-zip";

/** The add-in as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const CONTENT = "application/vnd.ms-office";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Marks a workbook so that the add-in's task pane opens with it in Excel where the add-in is installed (MS-OWEXML;
 * learn.microsoft.com: "Automatically open a task pane with a document"). Where it is not, nothing shows and nobody
 * is asked to install it: `visibility` is 0. Other programs pass over these parts.
 */
export function openPaneWith(workbook: Uint8Array, addIn: AddIn): Promise<Uint8Array> {
  return mapZip(workbook, adapt, [
    part("xl/webextensions/webextension1.xml", webExtension(addIn)),
    part("xl/webextensions/taskpanes.xml", TASK_PANES),
    part("xl/webextensions/_rels/taskpanes.xml.rels", TASK_PANE_LINKS),
  ]);
}

function adapt({ name, data }: ZipPart): Uint8Array {
  switch (name) {
    case "[Content_Types].xml":
      return insertBefore(data, "</Types>", [
        `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${CONTENT}.webextensiontaskpanes+xml"/>`,
        `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="${CONTENT}.webextension+xml"/>`,
      ]);
    case "_rels/.rels":
      return insertBefore(data, "</Relationships>", [
        `<Relationship Id="rIdTaskPanes" Type="${RELATIONSHIPS}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
      ]);
    default:
      return data;
  }
}

/** An organisation's catalogue is where a government gets the add-in; developers have it in their registry. */
function webExtension({ id, version }: AddIn): string {
  const reference = (store: string, storeType: string) =>
    `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/>`;
  return (
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}">` +
    reference("EXCatalog", "EXCatalog") +
    `<we:alternateReferences>${reference("developer", "Registry")}</we:alternateReferences>` +
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    '<we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>' +
    "</we:webextension>"
  );
}

const TASK_PANES =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
  '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  "</wetp:taskpane></wetp:taskpanes>";

const TASK_PANE_LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/webextension" Target="webextension1.xml"/></Relationships>`;

function part(name: string, xml: string): ZipPart {
  return { name, data: new TextEncoder().encode(DECLARATION + xml) };
}
