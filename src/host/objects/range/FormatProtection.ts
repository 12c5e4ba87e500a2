import { defineType, type HostType } from "../../protocol/HostType";
import { settableBoolean } from "../settable";
import { formatScalar } from "./formatScalar";
import { RangePart } from "./RangePart";

/** `Excel.FormatProtection`: which cells stay editable on a protected sheet. */
export class FormatProtection extends RangePart {
  readonly type: HostType = formatProtectionType;
}

const formatProtectionType = defineType<FormatProtection>("FormatProtection", {
  scalars: {
    Locked: formatScalar(
      ({ locked }) => locked ?? true,
      (value) => ({ locked: settableBoolean(value) })
    ),
  },
});
