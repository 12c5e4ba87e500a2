/** What one action answered. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** Why a request stopped; actions before ActionIndex have taken effect. */
export interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

/** Answer to one `context.sync()`. */
export interface Response {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: ResponseError;
}
