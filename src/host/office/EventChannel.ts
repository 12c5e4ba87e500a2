import { safeArray } from "./safeArray";

/** What Office.js passes to RegisterEvent to be called with. */
export type EventHandler = (dispatchId: number, payload: unknown) => void;

/** Carries host events to the handlers that Office.js registered. */
export class EventChannel {
  private readonly handlers = new Map<number, EventHandler[]>();

  register(dispatchId: number, handler: EventHandler): void {
    this.handlers.set(dispatchId, [...(this.handlers.get(dispatchId) ?? []), handler]);
  }

  unregister(dispatchId: number): void {
    this.handlers.delete(dispatchId);
  }

  isRegistered(dispatchId: number): boolean {
    return this.handlers.has(dispatchId);
  }

  /** Calls the handlers with a payload of plain arrays. */
  push(dispatchId: number, payload: readonly unknown[]): void {
    for (const handler of this.handlers.get(dispatchId) ?? []) {
      handler(dispatchId, safeArray(payload));
    }
  }

  clear(): void {
    this.handlers.clear();
  }
}
