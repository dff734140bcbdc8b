/** Excel tells of a change a moment after it answered the write that made it. */
const SETTLE_MILLISECONDS = 300;

/** Tells apart what this door does from what others do, where an event does not say who caused it. */
export interface OwnWrites {
  /** Runs a write; it counts as under way until shortly after it ended. */
  during<T>(write: () => Promise<T>): Promise<T>;
  isUnderWay(): boolean;
}

export function createOwnWrites(): OwnWrites {
  let underWay = 0;
  return {
    isUnderWay: () => underWay > 0,
    during: async (write) => {
      underWay += 1;
      try {
        return await write();
      } finally {
        setTimeout(() => {
          underWay -= 1;
        }, SETTLE_MILLISECONDS);
      }
    },
  };
}
