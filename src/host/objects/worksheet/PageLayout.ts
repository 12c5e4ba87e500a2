import { formatAddress, MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { keptProperty } from "../keptProperty";
import { areaArgument } from "../range/rangeArgument";
import { Range } from "../range/Range";
import type { Session } from "../Session";
import { settableChoice, settableNumber } from "../settable";

/** `Excel.PageLayout`: how a sheet is printed. */
export class PageLayout extends ExcelObject {
  readonly type: HostType = pageLayoutType;

  constructor(
    session: Session,
    readonly sheet: Sheet
  ) {
    super(session);
  }

  /** A part of the page setup that is cells. */
  titles(which: "titleRows" | "titleColumns" | "printArea"): Range | null {
    const rectangle = parseAddress(this.sheet.page[which] ?? "");
    return rectangle ? new Range(this.session, { ...rectangle, sheet: this.sheet }) : null;
  }

  repeat(which: "titleRows" | "titleColumns", area: Area): void {
    const lines = new Range(this.session, area);
    const whole =
      which === "titleRows"
        ? { ...lines.area, column: 0, columns: MAX_COLUMNS }
        : { ...lines.area, row: 0, rows: MAX_ROWS };
    this.sheet.page[which] = formatAddress(whole, true);
  }
}

const pageLayoutType = defineType<PageLayout>("PageLayout", {
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation ?? "Portrait",
      set: ({ sheet }, value) => {
        sheet.page.orientation = settableChoice(value, ["Portrait", "Landscape"] as const);
      },
    },
    Zoom: {
      get: ({ sheet: { page } }) =>
        page.fitToWidth === undefined && page.fitToHeight === undefined
          ? { scale: page.scale ?? 100 }
          : { horizontalFitToPages: page.fitToWidth, verticalFitToPages: page.fitToHeight },
      set: ({ sheet: { page } }, value) => setZoom(page, value),
    },
    PaperSize: kept("paperSize", "A4"),
    CenterHorizontally: kept("centerHorizontally", false),
    CenterVertically: kept("centerVertically", false),
    PrintGridlines: kept("printGridlines", false),
    PrintHeadings: kept("printHeadings", false),
    BlackAndWhite: kept("blackAndWhite", false),
    LeftMargin: kept("leftMargin", 50.4),
    RightMargin: kept("rightMargin", 50.4),
    TopMargin: kept("topMargin", 54),
    BottomMargin: kept("bottomMargin", 54),
  },
  methods: {
    SetPrintArea: (layout, args) => {
      const area = areaArgument(layout.session, args, 0, layout.sheet);
      layout.sheet.page.printArea = formatAddress(new Range(layout.session, area).area, true);
    },
    SetPrintTitleRows: (layout, args) =>
      layout.repeat("titleRows", areaArgument(layout.session, args, 0, layout.sheet)),
    SetPrintTitleColumns: (layout, args) =>
      layout.repeat("titleColumns", areaArgument(layout.session, args, 0, layout.sheet)),
    GetPrintAreaOrNullObject: (layout) => layout.titles("printArea"),
    GetPrintTitleRowsOrNullObject: (layout) => layout.titles("titleRows"),
    GetPrintTitleColumnsOrNullObject: (layout) => layout.titles("titleColumns"),
  },
});

/** Reads { scale } or { horizontalFitToPages, verticalFitToPages }; 0 and nothing: as many pages as it takes. */
function setZoom(page: Sheet["page"], value: unknown): void {
  if (typeof value !== "object" || value === null) throw new RichApiError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const pages = (count: unknown): number =>
    count === undefined || count === null ? 0 : settableNumber(count, 0);
  if (scale !== undefined && scale !== null) {
    page.scale = settableNumber(scale, 10, 400);
    page.fitToWidth = undefined;
    page.fitToHeight = undefined;
  } else {
    page.scale = undefined;
    page.fitToWidth = pages(horizontalFitToPages);
    page.fitToHeight = pages(verticalFitToPages);
  }
}

function kept(name: string, initial: unknown) {
  return keptProperty<PageLayout>(
    ({ sheet }) => sheet.page,
    () => name,
    initial
  );
}
