import type { Model } from "@ironcalc/workbook";
import { roomFor } from "./show-selection";

/**
 * The model as the grid should see it. The grid tells its model the size of the browser's window, so that a cell
 * reached by arrow keys would count as in view while the task pane covers it; here it is told its own
 * size, without the frozen rows and columns, which the engine forgets too.
 */
export function fitWindow(model: Model, region: HTMLElement): Model {
  const fitted: Partial<Model> = {
    setWindowWidth: () => model.setWindowWidth(roomFor(model, region).widthPixels),
    setWindowHeight: () => model.setWindowHeight(roomFor(model, region).heightPixels),
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
