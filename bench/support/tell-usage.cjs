// Required before a program: when it ends, the kilobytes of memory that it took at most are added to the file RM_USAGE.
const { appendFileSync } = require("node:fs");

process.on("exit", () => appendFileSync(process.env.RM_USAGE, `${process.resourceUsage().maxRSS}\n`));
