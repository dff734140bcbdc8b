import { config } from "zod";

// The pane runs under a Content-Security-Policy without eval; zod probes `new Function` unless told not to, and the
// probe alone raises a violation report (https://github.com/colinhacks/zod/issues/4461). This module is the only
// one that imports zod, so the setting comes before the first schema.
config({ jitless: true });

// Used as `import * as z from "./zod"`: re-exporting zod's own `z` would bring its forty languages into the pane.
export * from "zod";
