import type { Grid } from "../../grid/grid";

const JMI = /\bjmis?\b|joint monitoring indicator|indicateurs? de suivi (?:conjoint|commun)|សូចនាករតាមដានរួម/i;
/** Rows from the top in which a sheet says what it is. */
const ROWS = 12;

/** Whether a sheet's name, its title or a heading calls what stands on it Joint Monitoring Indicators. */
export function saysJmi({ sheet, values }: Pick<Grid, "sheet" | "values">): boolean {
  const texts = values.slice(0, ROWS).flat();
  return [sheet, ...texts].some((value) => typeof value === "string" && value.length < 200 && JMI.test(value));
}
