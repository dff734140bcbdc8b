/** The five official columns, in the guideline's order. */
export const JMI_COLUMNS = ["outcome", "output", "indicator", "activity", "partnering"] as const;

export type JmiColumnKey = (typeof JMI_COLUMNS)[number];
