/** What makes a sheet for marks, loaded when somebody gives the first mark in a workbook without one. */
export { planMarksSheet } from "../../cfr/template/plan-marks-sheet";
export { templateTexts } from "../../messages/en/template-texts";
