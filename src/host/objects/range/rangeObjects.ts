import type { TypeMembers } from "../../protocol/HostType";
import { ConditionalFormatCollection } from "../conditionalFormat/ConditionalFormatCollection";
import { TableScopedCollection } from "../table/TableScopedCollection";
import { Worksheet } from "../worksheet/Worksheet";
import { DataValidation } from "./DataValidation";
import type { Range } from "./Range";
import { RangeFormat } from "./RangeFormat";
import { RangeSort } from "./RangeSort";

/** Objects that hang on a range. */
export const rangeObjects: TypeMembers<Range> = {
  navigations: {
    Format: (range) => new RangeFormat(range),
    Worksheet: ({ session, sheet }) => new Worksheet(session, sheet),
    ConditionalFormats: (range) => new ConditionalFormatCollection(range),
    DataValidation: (range) => new DataValidation(range),
    Sort: (range) => new RangeSort(range),
  },
  methods: {
    GetTables: (range, args) => new TableScopedCollection(range, args.boolean(0, false)),
  },
};
