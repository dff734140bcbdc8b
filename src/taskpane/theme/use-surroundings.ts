import { useEffect, useState } from "react";
import type { PaneHost } from "../pane-host";
import type { Brightness } from "./pane-themes";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Whether the pane stands among light or dark things. Excel on the web may not tell its theme
 * (https://github.com/OfficeDev/office-js/issues/6134); then the device's setting counts.
 */
export function useSurroundings(host: PaneHost): Brightness {
  const [brightness, setBrightness] = useState(() => look(host));
  useEffect(() => {
    const update = (): void => setBrightness(look(host));
    const query = window.matchMedia(DARK);
    query.addEventListener("change", update);
    const stop = host.onBrightnessChange(update);
    return () => {
      query.removeEventListener("change", update);
      stop();
    };
  }, [host]);
  return brightness;
}

function look(host: PaneHost): Brightness {
  return host.brightness() ?? (window.matchMedia(DARK).matches ? "dark" : "light");
}
