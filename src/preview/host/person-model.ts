import type { Model } from "@ironcalc/wasm";
import type { HostWorkbook } from "./host-workbook";
import { personEdits } from "./person-edits";
import { personMoves } from "./person-moves";

/** One of the engine's methods, seen on its way: `run` does what the person asked. */
export type Watch = (workbook: HostWorkbook, args: readonly unknown[], run: () => unknown) => unknown;

/**
 * The engine's model for the grid. Everything a person does there goes to the real model and is told to whoever
 * listens to the workbook, as an event of Excel's kind.
 */
export function personModel(workbook: HostWorkbook): Model {
  const watches: Readonly<Record<string, Watch>> = { ...personEdits, ...personMoves };
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(workbook.model, {
    get(model, property) {
      const known = bound.get(property);
      if (known) return known;
      const value: unknown = Reflect.get(model, property);
      if (typeof value !== "function") return value;
      const watch = typeof property === "string" ? watches[property] : undefined;
      // The engine's methods reach its memory through `this`, which must be the model itself.
      const method: unknown = watch
        ? (...args: readonly unknown[]) =>
            workbook.as("person", () => watch(workbook, args, (): unknown => Reflect.apply(value, model, args)))
        : value.bind(model);
      bound.set(property, method);
      return method;
    },
  });
}
