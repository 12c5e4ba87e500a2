import type { Area } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import type { Session } from "../Session";

/** `Excel.AutoFilter`: tells that nothing is filtered. Filters cannot be applied: `apply` is missing by name. */
export class AutoFilter extends ExcelObject {
  readonly type: HostType = autoFilterType;

  /** @param filterable the area under filter buttons, where there are any */
  constructor(
    session: Session,
    readonly filterable?: Area
  ) {
    super(session);
  }

  get range(): Range | null {
    return this.filterable ? new Range(this.session, this.filterable) : null;
  }
}

const autoFilterType = defineType<AutoFilter>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ filterable }) => filterable !== undefined },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    ClearCriteria: () => undefined,
    Reapply: () => undefined,
    GetRange: ({ range }) => {
      if (!range) throw new RichApiError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: ({ range }) => range,
  },
});
