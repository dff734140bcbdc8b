import type { Model } from "@ironcalc/workbook";

/** Row numbers and the scroll bar beside the cells. */
const BESIDE_PIXELS = 48;
/** Tool bar, formula bar, column letters, sheet tabs and the scroll bar around the cells. */
const AROUND_PIXELS = 165;

/**
 * The model as the grid should see it. The grid tells its model the size of the browser's window, so that a cell
 * reached by arrow keys would count as in view while the task pane covers it; here it is told its own size.
 */
export function fitWindow(model: Model, region: HTMLElement): Model {
  const fitted: Partial<Model> = {
    setWindowWidth: () => model.setWindowWidth(Math.max(region.clientWidth - BESIDE_PIXELS, 1)),
    setWindowHeight: () => model.setWindowHeight(Math.max(region.clientHeight - AROUND_PIXELS, 1)),
  };
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(model, {
    get(target, property) {
      const known = fitted[property as keyof Model] ?? bound.get(property);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, property);
      // The engine's methods reach its memory through `this`, which has to be the model and not this stand-in.
      if (typeof value !== "function") return value;
      const method: unknown = value.bind(target);
      bound.set(property, method);
      return method;
    },
  });
}
