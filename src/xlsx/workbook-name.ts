/** Kinds that are not read are taken too: they are told to the person rather than passed over. */
const SPREADSHEET = /\.(xlsx|xlsm|xls|xlsb|ods)$/i;
/** Excel's lock file beside a workbook that is open. */
const LOCK = /^(~\$|\.)/;

/** Whether a file of a folder is a workbook, by its name. */
export function isWorkbookName(name: string): boolean {
  return SPREADSHEET.test(name) && !LOCK.test(name);
}
