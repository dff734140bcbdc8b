import { useEffect, useState } from "react";
import type { Guideline } from "../../guidelines/guideline";
import { usePane } from "../pane-context";

const NONE: readonly Guideline[] = [];

/** The shipped guidelines; empty until they have arrived. */
export function useGuidelines(): readonly Guideline[] {
  const { guidelines } = usePane();
  const [loaded, setLoaded] = useState(NONE);
  useEffect(() => {
    let gone = false;
    void guidelines().then((all) => {
      if (!gone) setLoaded(all);
    });
    return () => {
      gone = true;
    };
  }, [guidelines]);
  return loaded;
}
