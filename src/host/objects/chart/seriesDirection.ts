import type { Rectangle } from "../../model/address";
import type { Arguments } from "../../protocol/Arguments";

/** Whether series run along rows or columns; "Auto" takes the longer side, as Excel does. */
export function seriesDirection(
  args: Arguments,
  index: number,
  source: Rectangle
): "Rows" | "Columns" {
  const direction = args.choice(index, ["Auto", "Rows", "Columns"], "Auto");
  if (direction !== "Auto") return direction;
  return source.columns > source.rows ? "Rows" : "Columns";
}
