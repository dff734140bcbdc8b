// Required before a program: when it ends, its processor time in seconds and the kilobytes of memory that it took at
// most are added to the file RM_USAGE as a line of JSON. Each process that it starts adds a line of its own.
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  appendFileSync(process.env.RM_USAGE, `${JSON.stringify({ cpu: (user + system) / 1e6, peak: maxRSS })}\n`);
});
