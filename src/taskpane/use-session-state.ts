import { useSyncExternalStore } from "react";
import type { SessionState } from "../session/session-state";
import { usePane } from "./pane-context";

/** One part of the session's state; the component is drawn again only when that part changes. */
export function useSessionState<Part>(part: (state: SessionState) => Part): Part {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => part(session.getState()));
}
