import type { TypeMembers } from "../../protocol/HostType";
import type { ExcelObject } from "../ExcelObject";

/**
 * The methods by which Office.js subscribes to events of an object.
 * @param targetId what the events of the object are addressed to
 * @param events event numbers by the end of the method's name: { DataChangedEvent: 10 } for `_RegisterDataChangedEvent`
 */
export function eventMembers<T extends ExcelObject>(
  targetId: (object: T) => string,
  events: Record<string, number>
): TypeMembers<T> {
  const methods: NonNullable<TypeMembers<T>["methods"]> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (object) =>
      object.session.subscriptions.add(event, targetId(object));
    methods[`_Unregister${name}`] = (object) =>
      object.session.subscriptions.remove(event, targetId(object));
  }
  return { methods };
}
