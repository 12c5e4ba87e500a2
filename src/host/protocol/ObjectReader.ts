import type { HostObject } from "./HostObject";
import { located } from "./located";
import { camelCase } from "./memberName";
import type { QueryInfo, RecursiveQueryInfo } from "./request";
import { selectTree, type SelectTree } from "./SelectTree";
import type { UnsupportedMembers } from "./UnsupportedMembers";

/** How property names are spelled in an answer: as on the wire (load) or as in JavaScript (retrieve). */
export type Spelling = "wire" | "camelCase";

type Page = Pick<QueryInfo, "Top" | "Skip">;

/** Reads what a load asks for out of host objects, as plain JSON values. */
export class ObjectReader {
  constructor(private readonly unsupported: UnsupportedMembers) {}

  /** What the client needs to find the object again: its reference id and its id. */
  identity(object: HostObject): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    if (object.referenceId !== undefined) values._ReferenceId = object.referenceId;
    for (const name of ["Id", "_Id"]) {
      const property = object.type.scalars.get(name);
      if (property) values[name] = property.get(object);
    }
    return values;
  }

  query(object: HostObject, query: QueryInfo, spelling: Spelling): Record<string, unknown> {
    return this.read(object, selectTree(query), spelling, query);
  }

  /** Reads the object and what it leads to, taking for each object the query of its type. */
  queryRecursively(object: HostObject, info: RecursiveQueryInfo): Record<string, unknown> {
    return this.readByType(object, info.Queries ?? {}, info.MaxDepth ?? 0);
  }

  private read(
    object: HostObject,
    tree: SelectTree,
    spelling: Spelling,
    page: Page = {}
  ): Record<string, unknown> {
    const { collection, scalars } = object.type;
    if (!collection) return this.readMembers(object, tree, spelling);
    const own: SelectTree = new Map([...tree].filter(([name]) => scalars.has(name)));
    const ofItems: SelectTree = new Map([...tree].filter(([name]) => !scalars.has(name)));
    const values = own.size > 0 ? this.readMembers(object, own, spelling) : {};
    if (own.size > 0 && ofItems.size === 0) return values;
    const start = page.Skip ?? 0;
    const items = collection
      .items(object)
      .slice(start, page.Top === undefined ? undefined : start + page.Top)
      .map((item, index) => {
        const itemValues = this.read(item, ofItems, spelling);
        if (itemValues.Id === undefined && itemValues._Id === undefined) {
          itemValues._Index = start + index;
        }
        return itemValues;
      });
    return { ...values, [spelling === "wire" ? "_Items" : "items"]: items };
  }

  private readMembers(
    object: HostObject,
    tree: SelectTree,
    spelling: Spelling
  ): Record<string, unknown> {
    const { name: typeName, scalars, navigations } = object.type;
    const values = this.identity(object);
    const all = tree.size === 0 || tree.has("*") ? [...scalars.keys()] : [];
    for (const name of new Set([...all, ...tree.keys()])) {
      if (name === "*") continue;
      const location = `${typeName}.${camelCase(name)}`;
      const key = spelling === "wire" ? name : camelCase(name);
      const scalar = scalars.get(name);
      const navigation = navigations.get(name);
      if (scalar) {
        values[key] = located(location, () => scalar.get(object));
      } else if (navigation) {
        const next = located(location, () => navigation(object));
        values[key] = next && this.read(next, tree.get(name) ?? new Map(), spelling);
      } else {
        this.unsupported.refuse(location);
      }
    }
    return values;
  }

  private readByType(
    object: HostObject,
    queries: Record<string, QueryInfo>,
    depth: number
  ): Record<string, unknown> {
    const { collection, navigations, name } = object.type;
    if (collection) {
      return { _Items: collection.items(object).map((i) => this.readByType(i, queries, depth)) };
    }
    const query = Object.hasOwn(queries, name) ? queries[name] : undefined;
    if (!query) return this.identity(object);
    const tree = selectTree(query);
    const onward = [...tree.keys()].filter((member) => navigations.has(member));
    for (const member of onward) tree.delete(member);
    const values = tree.size > 0 ? this.readMembers(object, tree, "wire") : this.identity(object);
    for (const member of depth > 0 ? onward : []) {
      const next = navigations.get(member)?.(object);
      values[member] = next ? this.readByType(next, queries, depth - 1) : null;
    }
    return values;
  }
}
