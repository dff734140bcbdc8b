/**
 * The Content-Security-Policy of each page, as the text of a meta element. Nothing may leave: connections go to the
 * page's own host alone, and the code of a page comes from that host and, in Excel, from Microsoft's Office.js host.
 * Inline styles are allowed because Fluent UI writes its rules into style elements of its own.
 */
const base = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "frame-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const policyText = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");

/** Office.js asks in a frame of its own host whether a person trusts an Office server it does not know. */
const withOffice = (officeJsUrl) => {
  if (officeJsUrl === undefined) return base;
  const { origin } = new URL(officeJsUrl);
  return { ...base, "script-src": ["'self'", origin], "frame-src": [origin] };
};

/** The task pane. Without an address, the pane beside the embedded spreadsheet, where Excel's library is local. */
export const panePolicy = (officeJsUrl) => policyText(withOffice(officeJsUrl));

/** The preview page: it holds the pane in a frame and compiles the embedded spreadsheet's WebAssembly. */
export const previewPolicy = () =>
  policyText({
    ...base,
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
  });
