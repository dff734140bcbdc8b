import { scanXml } from "./scan-xml";

/** Format codes that files name by number only (ECMA-376, 18.8.30); the locale's own long dates are left out. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The format code of each cell style by its number; null for General. */
export function readNumberFormats(xml: string): readonly (string | null)[] {
  const custom = new Map<number, string>();
  const ofStyles: number[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(name, { numFmtId, formatCode }) {
      if (name === "numFmt" && formatCode !== undefined) custom.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) ofStyles.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ofStyles.map((id) => {
    const code = custom.get(id) ?? BUILT_IN[id] ?? null;
    return code === null || /^general$/i.test(code) ? null : code;
  });
}
