import type { SheetSnapshot } from "../../snapshot/WorkbookSnapshot";
import type { PackageReader } from "./PackageReader";
import type { XmlElement } from "./XmlElement";

const EMU_PER_POINT = 12_700;

/** A chart's frame on a sheet: its name, its place in points, and the part with the chart. */
export interface ChartFrame {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  part: XmlElement;
}

type Sizes = Pick<SheetSnapshot, "columnWidths" | "rowHeights" | "standardWidth" | "standardHeight" | "hiddenRows" | "hiddenColumns">; // prettier-ignore

/** The charts on a drawing. */
export function readDrawing(reader: PackageReader, path: string, sizes: Sizes): ChartFrame[] {
  const charts = reader.related(path, "chart");
  const left = edges(sizes.columnWidths, sizes.hiddenColumns, sizes.standardWidth);
  const top = edges(sizes.rowHeights, sizes.hiddenRows, sizes.standardHeight);
  const place = (corner: XmlElement | undefined) => ({
    x: left(childNumber(corner, "col")) + childNumber(corner, "colOff") / EMU_PER_POINT,
    y: top(childNumber(corner, "row")) + childNumber(corner, "rowOff") / EMU_PER_POINT,
  });
  return (reader.xml(path)?.children ?? []).flatMap((anchor): ChartFrame[] => {
    const frame = anchor.find("graphicFrame");
    const reference = frame?.descendants("chart")[0]?.attribute("id") ?? "";
    const part = reader.xml(charts.get(reference) ?? "");
    if (!frame || !part) return [];
    const from = place(anchor.find("from"));
    const to = anchor.find("to") && place(anchor.find("to"));
    const size = anchor.find("ext");
    return [
      {
        name: frame.find("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "Chart",
        left: rounded(from.x),
        top: rounded(from.y),
        width: rounded(to ? to.x - from.x : (size?.number("cx") ?? 0) / EMU_PER_POINT),
        height: rounded(to ? to.y - from.y : (size?.number("cy") ?? 0) / EMU_PER_POINT),
        part,
      },
    ];
  });
}

/** Where a column or row begins, in points. */
function edges(
  sizes: readonly [number, number][],
  hidden: readonly number[],
  standard: number
): (index: number) => number {
  const own = new Map([...sizes, ...hidden.map((index): [number, number] => [index, 0])]);
  return (index) => {
    let at = index * standard;
    for (const [each, size] of own) if (each < index) at += size - standard;
    return at;
  };
}

const childNumber = (corner: XmlElement | undefined, name: string): number =>
  Number(corner?.find(name)?.text ?? 0) || 0;

const rounded = (points: number): number => Math.round(points * 100) / 100;
