import { z } from "zod";

// The pane runs under a Content-Security-Policy without eval; zod probes `new Function` unless told not to, and the
// probe alone raises a violation report (https://github.com/colinhacks/zod/issues/4461). This module is the only
// one that imports zod, so the setting comes before the first schema.
z.config({ jitless: true });

export { z };
