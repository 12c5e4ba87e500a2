import type { HostType } from "./HostType";

/** An object that an add-in can hold a proxy of. What may be done with it is listed by its type. */
export abstract class HostObject {
  /** Members by wire name. Nothing outside this list can be reached from a request. */
  abstract readonly type: HostType;

  /** Set while an add-in tracks the object across requests. */
  referenceId?: string;
}
