import { itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostWorkbook } from "../host-workbook";
import { textOf } from "../read-arguments";

/** Small values kept with the workbook, by key. */
export function settingsObject({ settings }: HostWorkbook): HostObject {
  const setting = (key: string): HostObject => ({
    type: "Setting",
    identity: () => ({ _Id: key }),
    properties: {
      Key: { get: () => key },
      Value: { get: () => settings.get(key), set: (value) => void settings.set(key, value) },
    },
    calls: { Delete: () => settings.delete(key) },
  });
  const find = (key: unknown) => (settings.has(textOf(key, "key")) ? setting(textOf(key, "key")) : null);
  const item = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound(`setting ${String(key)}`);
    return found;
  };
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map(setting),
    item,
    links: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => find(key),
      Add: ([key, value]) => {
        settings.set(textOf(key, "key"), value);
        return setting(textOf(key, "key"));
      },
    },
    calls: { GetCount: () => settings.size },
  };
}
