import { createContext, useContext } from "react";

export type TabId = "start" | "check" | "score" | "jmi" | "about";

/** Opens another tab because a person asked. */
export const OpenTabContext = createContext<(tab: TabId) => void>(() => {});

export function useOpenTab(): (tab: TabId) => void {
  return useContext(OpenTabContext);
}
