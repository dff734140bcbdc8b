import type { SessionState } from "./session-state";

export interface Store {
  get: () => SessionState;
  /** Replaces the members given; listeners hear of it only when one differs. */
  set: (change: Partial<SessionState>) => void;
  subscribe: (onChange: () => void) => () => void;
}

export function createStore(initial: SessionState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof SessionState)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
