import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Input } from "../../../host/model";

/**
 * What an edit of Univer's puts into a cell, as the model takes it; undefined where the edit leaves the content
 * alone. Text that was copied as text stays text: "00123" does not become a number.
 */
export function typedInput(edit: Nullable<ICellData>): Input | undefined {
  if (!edit) return "";
  if (edit.f) return edit.f;
  const rich = edit.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/[\r\n\0]+$/, "").replace(/\r/g, "\n");
  if (edit.v === undefined) return "f" in edit || "si" in edit || "p" in edit ? "" : undefined;
  if (edit.v === null) return "";
  if (edit.t === CellValueType.BOOLEAN) return Boolean(Number(edit.v));
  if (typeof edit.v !== "string") return edit.v;
  const isText = edit.t === CellValueType.FORCE_STRING || edit.t === CellValueType.STRING;
  return isText && edit.v !== "" ? `'${edit.v}` : edit.v;
}
