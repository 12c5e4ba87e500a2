import type { Border, CellFormat } from "../../model/format";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { color } from "../color";
import { BORDER_STYLES } from "../range/RangeBorder";
import { settableChoice } from "../settable";
import { PaintPart, type RulePaint } from "./RulePaint";

type Edge = keyof NonNullable<CellFormat["borders"]>;

const SIDES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** `Excel.ConditionalRangeBorderCollection`. */
export class ConditionalRangeBorderCollection extends PaintPart {
  readonly type: HostType = conditionalRangeBorderCollectionType;

  get borders(): ConditionalRangeBorder[] {
    return Object.keys(SIDES).map((side) => this.border(side));
  }

  border(side: unknown): ConditionalRangeBorder {
    const edge = typeof side === "string" ? SIDES[side] : undefined;
    if (!edge) throw new RichApiError("InvalidArgument");
    return new ConditionalRangeBorder(this.paint, String(side), edge);
  }
}

const conditionalRangeBorderCollectionType = defineType<ConditionalRangeBorderCollection>(
  "ConditionalRangeBorderCollection",
  {
    scalars: { Count: { get: ({ borders }) => borders.length } },
    navigations: {
      Top: (borders) => borders.border("EdgeTop"),
      Bottom: (borders) => borders.border("EdgeBottom"),
      Left: (borders) => borders.border("EdgeLeft"),
      Right: (borders) => borders.border("EdgeRight"),
    },
    methods: {
      GetItemAt: ({ borders }, args) =>
        borders[args.integer(0)] ?? args.refuse(0, "an index of a border"),
    },
    collection: {
      items: ({ borders }) => borders,
      item: (borders, side) => borders.border(side),
    },
  }
);

const NEW_BORDER: Border = { style: "Continuous", color: "#000000" };

/** `Excel.ConditionalRangeBorder`. */
export class ConditionalRangeBorder extends PaintPart {
  readonly type: HostType = conditionalRangeBorderType;

  constructor(
    paint: RulePaint,
    readonly side: string,
    readonly edge: Edge
  ) {
    super(paint);
  }

  get border(): Border | undefined {
    return this.paint.format.borders?.[this.edge];
  }

  change(patch: Partial<Border>): void {
    const border = { ...(this.border ?? NEW_BORDER), ...patch };
    const value = border.style === "None" ? undefined : border;
    this.paint.change({ borders: { ...this.paint.format.borders, [this.edge]: value } });
  }
}

const conditionalRangeBorderType = defineType<ConditionalRangeBorder>("ConditionalRangeBorder", {
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ border }) => border?.style ?? "None",
      set: (one, value) => one.change({ style: settableChoice(value, BORDER_STYLES) }),
    },
    Color: {
      get: ({ border }) => border?.color ?? "",
      set: (one, value) => one.change({ color: color(value) }),
    },
  },
});
