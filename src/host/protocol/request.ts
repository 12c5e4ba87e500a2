/** Arguments of a method or an indexer; a non-zero entry of ReferencedObjectPathIds stands for that object. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

/** What a load asks for. Paths are camelCase as the add-in wrote them: "format/fill/color". */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** Queries by type name, followed down to MaxDepth levels (ClientRequestContext.loadRecursive). */
export interface RecursiveQueryInfo {
  Queries?: Record<string, QueryInfo>;
  MaxDepth?: number;
}

/** Where an object is found, relative to its parent path. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** One step of a request; steps run in their order. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: RecursiveQueryInfo;
  ObjectState?: Record<string, unknown>;
}

/** Body of one `context.sync()`. */
export interface Request {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}
