import { recordError } from "./lastError";

/** The same services; what their promises reject with is kept for the Health tab, then thrown on. */
export function recordingErrors<T extends object>(services: T, record = recordError): T {
  return new Proxy(services, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== "function") return member;
      return recordingCalls(target, member as (...values: unknown[]) => unknown, record);
    },
  });
}

const wrapped = new WeakMap<object, (...values: unknown[]) => unknown>();

/** One wrapper a function, so that whoever compares services sees the same one each time. */
function recordingCalls<T extends object>(
  owner: T,
  call: (...values: unknown[]) => unknown,
  record: (error: unknown) => void
): (...values: unknown[]) => unknown {
  const known = wrapped.get(call);
  if (known) return known;
  const recording = (...values: unknown[]) => {
    const result = call.apply(owner, values);
    if (result instanceof Promise) result.catch((error: unknown) => record(error));
    return result;
  };
  wrapped.set(call, recording);
  return recording;
}
