import type { Border } from "../../model/format";
import { defineType, type HostType } from "../../protocol/HostType";
import { color } from "../color";
import { settableChoice } from "../settable";
import { requireUnprotected } from "../worksheet/requireEditable";
import { cellEdges, type BorderSide } from "./borderSide";
import type { Range } from "./Range";
import { RangePart } from "./RangePart";
import { uniformFormat } from "./uniform";

export const BORDER_STYLES = [
  ...(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const),
  ...(["Double", "SlantDashDot"] as const),
];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NEW_BORDER: Border = { style: "Continuous", color: "#000000", weight: "Thin" };

/** `Excel.RangeBorder`: one side of a range. */
export class RangeBorder extends RangePart {
  readonly type: HostType = rangeBorderType;

  constructor(
    range: Range,
    readonly side: BorderSide
  ) {
    super(range);
  }

  /** What Office.js shows of the border; null where it differs from cell to cell. */
  read<T>(of: (border: Border | undefined) => T): T | null {
    const [first] = cellEdges(this.range.area, this.side);
    if (!first) return of(undefined);
    return uniformFormat(this.range.at(first.area), ({ borders }) => of(borders?.[first.edge]));
  }

  change(patch: Partial<Border>): void {
    const { session, range } = this;
    requireUnprotected(range.area);
    for (const { area, edge } of cellEdges(range.area, this.side)) {
      const cell = session.workbook.format(area.sheet, area.row, area.column);
      const border = { ...(cell.borders?.[edge] ?? NEW_BORDER), ...patch };
      const value = border.style === "None" ? undefined : border;
      session.workbook.setFormat(area, { borders: { [edge]: value } });
    }
  }
}

const rangeBorderType = defineType<RangeBorder>("RangeBorder", {
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => border.read((b) => b?.style ?? "None"),
      set: (border, value) => border.change({ style: settableChoice(value, BORDER_STYLES) }),
    },
    Color: {
      get: (border) => border.read((b) => b?.color ?? "#000000"),
      set: (border, value) => border.change({ color: color(value) }),
    },
    Weight: {
      get: (border) => border.read((b) => b?.weight ?? "Thin"),
      set: (border, value) => border.change({ weight: settableChoice(value, WEIGHTS) }),
    },
  },
});
