import type { EventHandler } from "./EventChannel";
import type { HostContext } from "./hostContext";
import type { SafeArray } from "./safeArray";

/** A status code where the call failed, else [status, ...results]. */
export type HostCallback = (result: number | SafeArray) => void;

/** The object that desktop Excel injects as `window.external`: the whole of what Office.js needs from its host. */
export interface NativeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): HostContext;
  Execute(dispatchId: number, parameters: unknown, callback: HostCallback): void;
  RegisterEvent(
    dispatchId: number,
    targetId: string,
    handler: EventHandler,
    callback?: HostCallback
  ): void;
  UnregisterEvent(dispatchId: number, targetId: string, callback?: HostCallback): void;
}
