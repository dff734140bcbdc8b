/** The page's own style, on screen and on paper; colours keep a contrast of at least 4.5 : 1. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #1f4e5f; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.frame { overflow-x: auto; }
.frame:focus-visible, a:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: start; vertical-align: top; }
thead th { background: #1f4e5f; color: #fff; }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
a { color: #0b5cad; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .frame { overflow: visible; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead th { background: #fff; color: #000; }
}
`;
