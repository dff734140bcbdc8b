import type { CfrMatrix } from "../../../src/cfr/matrix";
import { ruleTable } from "../../support/rule-table";
import { onlyMatrix } from "../support";

/** The only matrix of a table written as text. */
export const read = (text: string): CfrMatrix => onlyMatrix(ruleTable(text).workbook);
