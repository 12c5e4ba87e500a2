/** One step of writing a sheet: queued calls on the sheet's proxies. */
export interface Operation {
  /** Rough size of its part of the request. */
  readonly bytes: number;
  /** What a person reads while it runs. */
  readonly step: string;
  queue(sheet: Excel.Worksheet): void;
}

/** Excel on the web refuses requests over 5 MB. */
const MOST_BYTES = 4_000_000;

/** Groups operations, in order, into requests that stay under the limit. */
export function intoRequests(operations: readonly Operation[], limit = MOST_BYTES): Operation[][] {
  const requests: Operation[][] = [];
  let size = Infinity;
  for (const operation of operations) {
    if (size + operation.bytes > limit) {
      requests.push([]);
      size = 0;
    }
    requests[requests.length - 1]?.push(operation);
    size += operation.bytes;
  }
  return requests;
}
