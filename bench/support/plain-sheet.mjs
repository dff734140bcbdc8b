/** A planned sheet with nothing but cells: no widths, formats or checks of its own. */
export function plainSheet(name, cells) {
  return {
    name,
    styles: {},
    cells,
    columnWidths: [],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: true,
  };
}
