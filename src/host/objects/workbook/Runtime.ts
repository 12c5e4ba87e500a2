import { defineType, type HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import { settableBoolean } from "../settable";

/** `context.runtime`: switches the events of the add-in off and on. */
export class Runtime extends ExcelObject {
  readonly type: HostType = runtimeType;
}

const runtimeType = defineType<Runtime>("Runtime", {
  scalars: {
    EnableEvents: {
      get: ({ session }) => session.eventsEnabled,
      set: ({ session }, value) => {
        session.eventsEnabled = settableBoolean(value);
      },
    },
  },
});
