/** What the page of findings adds to the style of all pages; a finding is never known by its colour alone. */
export const FINDINGS_STYLE = `
h1, h2, h3, p, li, td, tbody th { overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; }
p { margin: .25rem 0; }
.findings { list-style: none; padding: 0; }
.findings > li { border: 1px solid #767676; border-inline-start-width: .4rem; padding: .5rem .75rem; margin: .5rem 0; }
.findings > .error { border-inline-start-color: #a80000; }
.findings > .warning { border-inline-start-color: #8a5a00; }
.findings > .advice { border-inline-start-color: #0b5cad; }
.severity { text-transform: uppercase; font-size: .8em; letter-spacing: .03em; }
.error .severity { color: #a80000; }
.warning .severity { color: #7a4f00; }
.advice .severity { color: #0b5cad; }
.place { font-weight: 600; }
.source, .meta, summary { color: #595959; font-size: .85em; }
summary { cursor: pointer; width: fit-content; }
summary:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
.question { border-inline-start: .4rem solid #8a5a00; padding: .25rem .75rem; margin: .5rem 0; }
.score { padding-inline-start: 1.25rem; }
@media print {
  @page { size: A4 portrait; margin: 15mm; }
  .findings > li { break-inside: avoid; padding: .25rem .75rem; }
  details:not([open]) { display: none; }
}
`;
