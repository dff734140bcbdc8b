import { officeContext } from "./host";

/** Excel's own key: a workbook that has it opens this add-in's pane by itself. */
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

/**
 * Makes the pane open with this workbook from now on. Only a convenience: a host without document settings, or one
 * that fails to save them, is left alone (settings are lost on some hosts anyway:
 * https://github.com/OfficeDev/office-js/issues/6415).
 */
export function openPaneWithWorkbook(): Promise<void> {
  const settings = officeContext()?.document?.settings;
  if (!settings) return Promise.resolve();
  return new Promise((resolve) => {
    try {
      settings.set(AUTO_SHOW, true);
      settings.saveAsync(() => resolve());
    } catch {
      resolve();
    }
  });
}
