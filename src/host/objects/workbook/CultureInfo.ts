import { defineType, type HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";

/** `Excel.CultureInfo`: the workbook speaks American English. */
export class CultureInfo extends ExcelObject {
  readonly type: HostType = cultureInfoType;
}

const cultureInfoType = defineType<CultureInfo>("CultureInfo", {
  scalars: { Name: { get: () => "en-US" } },
  navigations: { NumberFormat: ({ session }) => new NumberFormatInfo(session) },
});

/** `Excel.NumberFormatInfo`. */
export class NumberFormatInfo extends ExcelObject {
  readonly type: HostType = numberFormatInfoType;
}

const numberFormatInfoType = defineType<NumberFormatInfo>("NumberFormatInfo", {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
});
