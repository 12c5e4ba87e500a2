import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { CellError, type Cell, type CellFormat } from "../../../host/model";
import { cellStyle } from "./cellStyle";

const styles = new WeakMap<CellFormat, IStyleData>();

/**
 * A cell as Univer stores it. Its look comes from the model when it is drawn; the style here is what Univer starts
 * from when a person fills cells or switches bold on and off.
 */
export function rawCell(cell: Cell): ICellData {
  const { value, formula } = cell;
  const raw: ICellData = {};
  raw.s = storedStyle(cell);
  if (formula !== undefined) raw.f = formula;
  if (typeof value === "number") Object.assign(raw, { v: value, t: CellValueType.NUMBER });
  else if (typeof value === "boolean") {
    Object.assign(raw, { v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  } else if (value instanceof CellError) {
    Object.assign(raw, { v: value.code, t: CellValueType.STRING });
  } else if (value !== null) Object.assign(raw, { v: value, t: CellValueType.STRING });
  return raw;
}

function storedStyle({ sheet, row, column }: Cell): IStyleData | undefined {
  const format = sheet.formats.get(row, column);
  let style = styles.get(format);
  if (!style) {
    style = cellStyle(format);
    if (format.numberFormat) style.n = { pattern: format.numberFormat };
    styles.set(format, style);
  }
  return Object.keys(style).length > 0 ? style : undefined;
}
