import { defineType, type HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";

/** `Excel.Setting`: a value that the add-in keeps in the workbook. */
export class Setting extends ExcelObject {
  readonly type: HostType = settingType;

  constructor(
    session: Session,
    readonly key: string
  ) {
    super(session);
  }
}

const settingType = defineType<Setting>("Setting", {
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.workbook.settings.get(key) ?? null,
      set: ({ session, key }, value) => void session.workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ session, key }) => void session.workbook.settings.delete(key) },
});
