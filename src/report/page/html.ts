/** Text as HTML shows it, within an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export interface HtmlTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly HtmlRow[];
}

export interface HtmlRow {
  readonly cells: readonly string[];
  /** Position of the cell that names the row. */
  readonly header: number;
  /** Positions of cells that hold numbers. */
  readonly numbers?: ReadonlySet<number>;
}

/** A table whose columns and rows a screen reader can name; "" where there are no rows. All texts are escaped here. */
export function htmlTable({ caption, headings, rows }: HtmlTable): string {
  if (rows.length === 0) return "";
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const lines = rows.map(({ cells, header, numbers }) => {
    const made = cells.map((cell, index) => {
      if (index === header) return `<th scope="row">${escapeHtml(cell)}</th>`;
      return `<td${numbers?.has(index) ? ' class="number"' : ""}>${escapeHtml(cell)}</td>`;
    });
    return `<tr>${made.join("")}</tr>`;
  });
  // The frame scrolls on narrow screens and can be reached by keyboard.
  return [
    `<div class="frame" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table>`,
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>`,
    ...lines,
    `</tbody></table></div>`,
  ].join("\n");
}

/** A list, numbered as it is printed; "" where there is nothing in it. */
export function htmlList(texts: readonly string[]): string {
  return texts.length === 0 ? "" : `<ol>\n${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join("\n")}\n</ol>`;
}
