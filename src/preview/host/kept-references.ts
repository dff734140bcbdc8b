import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the add-in tracks over several requests, by the id it was given for them. */
export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private lastId = 0;

  keep(object: HostObject): string {
    this.lastId += 1;
    const id = `kept-${this.lastId}`;
    this.objects.set(id, object);
    return id;
  }

  /** Without an id, all are let go. Letting go twice is no error. */
  remove(id: unknown): void {
    if (typeof id === "string") this.objects.delete(id);
    else this.objects.clear();
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError("InvalidReference", `This reference is not valid for the current operation: ${id}`);
    return object;
  }

  get count(): number {
    return this.objects.size;
  }
}
