/** A file's path as a URI: one with a root as "file:", any other relative to wherever the report is read. */
export function fileUri(path: string): string {
  const steps = path.replaceAll("\\", "/").split("/");
  const drive = /^[A-Za-z]:$/.test(steps[0] ?? "");
  const encoded = steps.map((step, index) => (drive && index === 0 ? step : encodeURIComponent(step))).join("/");
  if (drive) return `file:///${encoded}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
