import { Arguments } from "./Arguments";
import type { HostObject } from "./HostObject";
import { located } from "./located";
import { camelCase } from "./memberName";
import { ObjectPathType } from "./objectPathType";
import type { ReferenceTable } from "./ReferenceTable";
import type { ArgumentInfo, ObjectPath } from "./request";
import { RichApiError } from "./RichApiError";
import type { UnsupportedMembers } from "./UnsupportedMembers";

/** Where object paths start: the global object, and service objects by type name. */
export interface Roots {
  readonly globalObject: HostObject;
  readonly services: ReadonlyMap<string, () => HostObject>;
}

/**
 * Finds the objects behind the object paths of one request. Each path is followed once, when it is first needed:
 * the `add` of a collection runs once however often its result is used. `null` is a null object.
 */
export class ObjectPathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly roots: Roots,
    private readonly references: ReferenceTable,
    private readonly unsupported: UnsupportedMembers
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(this.paths, id) ? this.paths[id] : undefined;
    if (!path) throw new RichApiError("InvalidObjectPath", `Object path ${id} is missing.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments of a call, with the objects that stand in them. */
  arguments(info: ArgumentInfo | undefined, location: string): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments(ids ? this.substituted(values, ids) : values, location);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.globalObject;
      case ObjectPathType.NewObject:
        return this.service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.references.get(path.Name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Method:
      case ObjectPathType.Property:
      case ObjectPathType.Indexer: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.child(parent, path);
      }
      default:
        throw new RichApiError(
          "InvalidObjectPath",
          `Object path type ${path.ObjectPathType} is unknown.`
        );
    }
  }

  private service(name: string): HostObject {
    return (this.roots.services.get(name) ?? this.unsupported.refuse(name))();
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    const { type } = parent;
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      const location = `${type.name}.getItem`;
      const item = type.collection?.item ?? this.unsupported.refuse(location);
      return located(location, () => item(parent, path.ArgumentInfo?.Arguments?.[0]));
    }
    const location = `${type.name}.${camelCase(path.Name)}`;
    if (path.ObjectPathType === ObjectPathType.Property) {
      const navigation = type.navigations.get(path.Name) ?? this.unsupported.refuse(location);
      return located(location, () => navigation(parent));
    }
    const method = type.methods.get(path.Name) ?? this.unsupported.refuse(location);
    const args = this.arguments(path.ArgumentInfo, location);
    return located(location, () => method(parent, args) as HostObject | null);
  }

  private substituted(values: unknown[], ids: unknown[]): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.substituted(value, id);
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }
}
