import { pascalCase } from "./memberName";
import type { QueryInfo } from "./request";

/** Members asked for, by wire name, each with what is asked of it; "*" stands for all scalars. */
export type SelectTree = Map<string, SelectTree>;

/** The tree of `{Select: ["name", "format/fill/color"], Expand: ["tables"]}`. */
export function selectTree(query: QueryInfo): SelectTree {
  const tree: SelectTree = new Map();
  for (const path of query.Select ?? []) addPath(tree, path);
  for (const path of query.Expand ?? []) addPath(tree, path);
  return tree;
}

function addPath(tree: SelectTree, path: string): void {
  let node = tree;
  for (const part of path.split(/[/.]/)) {
    const name = part.trim();
    if (name === "" || name.toLowerCase() === "items") continue;
    const key = pascalCase(name);
    let next = node.get(key);
    if (!next) {
      next = new Map();
      node.set(key, next);
    }
    node = next;
  }
}
