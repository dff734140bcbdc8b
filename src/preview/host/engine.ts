import initEngine, { Model, initSync } from "@ironcalc/wasm";

/** Loads the spreadsheet engine from the address of its WebAssembly file. Once per page. */
export async function loadEngine(wasmUrl: string | URL): Promise<void> {
  await initEngine({ module_or_path: wasmUrl });
}

/** Loads the engine from the bytes of its WebAssembly file, where there is no page. */
export function loadEngineBytes(wasm: Uint8Array<ArrayBuffer>): void {
  initSync({ module: wasm });
}

/** A workbook with one empty sheet. Formulas and numbers are read and drawn as in English. */
export function newModel(): Model {
  return new Model("Workbook", "en", "UTC", "en");
}

/** The workbook that a model's `toBytes` gave, with a history that begins now. */
export function reopenModel(bytes: Uint8Array): Model {
  return Model.from_bytes(bytes, "en");
}
