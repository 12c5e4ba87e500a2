import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { BORDER_SIDES } from "./borderSide";
import { RangeBorder } from "./RangeBorder";
import { RangePart } from "./RangePart";

/** `Excel.RangeBorderCollection`: the edges of a range, outer and inner. */
export class RangeBorderCollection extends RangePart {
  readonly type: HostType = rangeBorderCollectionType;

  get items(): RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.range, side));
  }

  item(key: unknown): RangeBorder {
    const found = this.items.find(({ side }) => side === key);
    if (!found) throw new RichApiError("InvalidArgument");
    return found;
  }
}

const rangeBorderCollectionType = defineType<RangeBorderCollection>("RangeBorderCollection", {
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  methods: {
    GetItemAt: ({ items }, args) =>
      items[args.integer(0)] ?? args.refuse(0, "an index of a border"),
  },
  collection: {
    items: ({ items }) => items,
    item: (borders, key) => borders.item(key),
  },
});
