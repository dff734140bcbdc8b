import type {
  ActionResult,
  ArgumentInfo,
  BatchAction,
  BatchError,
  BatchRequest,
  BatchResponse,
  ObjectPathInfo,
} from "./bridge-message";
import { apiNotFound, HostError, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { queryObject } from "./query-object";
import type { KeptReferences } from "./kept-references";

/**
 * Runs the actions of one request in order and answers like Excel: results up to the first action that fails, then the
 * error. What was done before the failure stays done. `root` is the workbook object; `finish` ends the work on it, whatever happened.
 */
export function runBatch(
  request: BatchRequest,
  root: HostObject,
  kept: KeptReferences,
  finish: () => void,
): BatchResponse {
  const run = new BatchRun(request, root, kept);
  const results: ActionResult[] = [];
  let failure: BatchError | null = null;
  for (const [index, action] of request.Actions.entries()) {
    failure = attempt(
      index,
      () => run.location(action),
      () => {
        const result = run.perform(action);
        if (result) results.push(result);
      },
    );
    if (failure) break;
  }
  const atEnd = attempt(request.Actions.length - 1, () => "Range.formulas", finish);
  const error = failure ?? atEnd;
  return { Results: results, ...(error ? { Error: error } : {}) };
}

/** What went wrong in `work`, or `null`. */
function attempt(index: number, location: () => string, work: () => void): BatchError | null {
  try {
    work();
    return null;
  } catch (cause) {
    const { code, message } = cause instanceof HostError ? cause : new HostError("GeneralException", String(cause));
    return { Code: code, Message: message, Location: location(), ActionIndex: index };
  }
}

class BatchRun {
  /** Objects by path id; a method path such as `worksheets.add` is run once, when its first action needs it. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly kept: KeptReferences,
  ) {}

  perform(action: BatchAction): ActionResult | null {
    if (action.ActionType === 5) return { ActionId: action.Id, Value: null };
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return { ActionId: action.Id, Value: this.identityOf(target, action.ObjectPathId) };
      case 2:
        return { ActionId: action.Id, Value: target && this.query(target, action) };
      case 3:
        return { ActionId: action.Id, Value: this.call(target, action) ?? null };
      case 4:
        this.assign(target, action);
        return null;
      default:
        throw apiNotFound("OfficeExtension", `ActionType ${action.ActionType}`);
    }
  }

  location(action: BatchAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const type = this.resolved.get(action.ObjectPathId)?.type;
    const member = action.Name || path?.Name || "";
    return [type ?? (path?.Name === member ? "" : path?.Name), member].filter(Boolean).join(".");
  }

  private query(target: HostObject, action: BatchAction): unknown {
    const value = queryObject(target, action.QueryInfo ?? {});
    return { ...this.identityOf(target, action.ObjectPathId), ...value };
  }

  /** What lets the library address the object from now on. `null` makes it a null object there. */
  private identityOf(target: HostObject | null, pathId: number): Readonly<Record<string, unknown>> | null {
    if (!target) return null;
    const reference = this.references.get(pathId);
    return { ...target.identity?.(), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private call(target: HostObject | null, action: BatchAction): unknown {
    if (action.Name === "_KeepReference") {
      if (target?.keepable) this.references.set(action.ObjectPathId, this.kept.keep(target));
      return null;
    }
    if (action.Name === "_RemoveReference" || action.Name === "_RemoveAllReferences") {
      this.kept.remove(this.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    }
    if (!target) throw itemNotFound(`a null object cannot ${action.Name}`);
    const call = target.calls?.[action.Name];
    if (!call) throw apiNotFound(target.type, action.Name);
    return call(this.argumentsOf(action.ArgumentInfo));
  }

  private assign(target: HostObject | null, action: BatchAction): void {
    if (!target) throw itemNotFound(`a null object has no ${action.Name}`);
    const property = target.properties?.[action.Name];
    if (!property?.set) throw apiNotFound(target.type, `${action.Name} (set)`);
    property.set(this.argumentsOf(action.ArgumentInfo)[0]);
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError("GeneralException", `object path ${pathId} is not in the request`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) return this.kept.find(path.Name);
    const parent = path.ParentObjectPathId === undefined ? this.root : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case 3:
        return this.link(parent, path);
      case 4: {
        const part = parent.parts?.[path.Name];
        if (!part) throw apiNotFound(parent.type, path.Name);
        return part();
      }
      case 5:
        if (!parent.item) throw apiNotFound(parent.type, "getItem");
        return parent.item(this.argumentsOf(path.ArgumentInfo)[0]);
      default:
        throw apiNotFound("OfficeExtension", `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private link(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    const link = parent.links?.[path.Name];
    if (link) return link(args);
    if (path.Name === "GetItemAt" && parent.items) {
      const item = parent.items()[Number(args[0])];
      if (!item) throw itemNotFound(`${parent.type} item ${String(args[0])}`);
      return item;
    }
    throw apiNotFound(parent.type, path.Name);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
    });
  }
}
