import { ActionType } from "./actionType";
import { HostObject } from "./HostObject";
import { located } from "./located";
import { camelCase, pascalCase } from "./memberName";
import { ObjectPathResolver, type Roots } from "./ObjectPathResolver";
import { ObjectReader } from "./ObjectReader";
import { ReferenceTable } from "./ReferenceTable";
import type { Action, Request } from "./request";
import type { ActionResult, Response, ResponseError } from "./response";
import { RichApiError } from "./RichApiError";
import { UnsupportedMembers } from "./UnsupportedMembers";

/**
 * The host side of `context.sync()`: runs the actions of a request in order and answers their values. Stops at the
 * first error; what ran before it stays done, as in Excel.
 */
export class BatchProcessor {
  readonly references = new ReferenceTable();
  private readonly reader: ObjectReader;

  constructor(
    private readonly roots: Roots,
    readonly unsupported: UnsupportedMembers = new UnsupportedMembers()
  ) {
    this.reader = new ObjectReader(unsupported);
  }

  execute(request: Request): Response {
    const { roots, references, unsupported } = this;
    const paths = new ObjectPathResolver(request.ObjectPaths, roots, references, unsupported);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.run(action, paths) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: responseError(error, index) };
      }
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    }
    return { Results: results, TraceIds: traceIds };
  }

  private run(action: Action, paths: ObjectPathResolver): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    const location = `${object.type.name}.${camelCase(action.Name)}`;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.reader.identity(object);
      case ActionType.Query:
        return this.reader.query(object, action.QueryInfo ?? {}, "wire");
      case ActionType.QueryAsJson:
        return this.reader.query(object, action.QueryInfo ?? {}, "camelCase");
      case ActionType.RecursiveQuery:
        return this.reader.queryRecursively(object, action.RecursiveQueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action, paths, location);
      case ActionType.SetProperty: {
        const value = paths.arguments(action.ArgumentInfo, location).raw(0);
        return this.set(object, action.Name, value ?? null);
      }
      case ActionType.Update:
        return this.update(object, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw new RichApiError("GeneralException", `Action type ${action.ActionType} is unknown.`);
    }
  }

  private call(
    object: HostObject,
    action: Action,
    paths: ObjectPathResolver,
    location: string
  ): unknown {
    const args = paths.arguments(action.ArgumentInfo, location);
    switch (action.Name) {
      case "_KeepReference":
        return void this.references.keep(object);
      case "_RemoveReference":
        return this.references.remove(args.text(0));
      case "_RemoveAllReferences":
        return this.references.removeAll();
      case "_GetReferenceCount":
        return this.references.count;
    }
    const method = object.type.methods.get(action.Name) ?? this.unsupported.refuse(location);
    const value = located(location, () => method(object, args));
    return value instanceof HostObject ? this.reader.identity(value) : value;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const location = `${object.type.name}.${camelCase(name)}`;
    const property = object.type.scalars.get(name) ?? this.unsupported.refuse(location);
    if (!property.set) this.unsupported.refuse(`${location} (setting it)`);
    located(location, () => property.set?.(object, value));
  }

  /** Sets several properties, those of objects below included: `{name: "A", format: {wrapText: true}}`. */
  private update(object: HostObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) {
      const next = object.type.navigations.get(pascalCase(name))?.(object);
      if (next && typeof value === "object" && value !== null) {
        this.update(next, value as Record<string, unknown>);
      } else {
        this.set(object, pascalCase(name), value);
      }
    }
  }

  private ensureUnchanged(object: HostObject, state: Record<string, unknown>): void {
    const current = this.reader.query(object, { Select: Object.keys(state) }, "camelCase");
    for (const [name, expected] of Object.entries(state)) {
      if (JSON.stringify(current[camelCase(name)]) !== JSON.stringify(expected)) {
        throw new RichApiError(
          "Conflict",
          `${name} has changed since it was read.`,
          `${object.type.name}.${camelCase(name)}`
        );
      }
    }
  }
}

function responseError(error: unknown, index: number): ResponseError {
  const known =
    error instanceof RichApiError
      ? error
      : new RichApiError(
          "GeneralException",
          error instanceof Error ? error.message : String(error)
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    ActionIndex: index,
    HttpStatusCode: known.httpStatusCode,
  };
}
