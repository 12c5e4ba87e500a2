import { addressOf, type SheetPlan } from "../../scenario";

/** Codes of hosts that have no paper: the embedded workbook, viewers. */
const WITHOUT_PAPER = ["ApiNotFound", "NotImplemented"];

/**
 * Landscape, one page wide, headings repeated on every page. A request of its own, since a host without
 * page layout still shows the whole sheet; any other failure counts.
 */
export async function setUpPaper(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  { printTitleRow, printArea }: SheetPlan
): Promise<void> {
  try {
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    if (printTitleRow !== undefined) {
      pageLayout.setPrintTitleRows(`$${printTitleRow + 1}:$${printTitleRow + 1}`);
    }
    // Last, since some hosts that have paper lack this.
    if (printArea) pageLayout.setPrintArea(addressOf(printArea));
    await context.sync();
  } catch (error) {
    if (!WITHOUT_PAPER.includes(String((error as { code?: unknown }).code))) throw error;
  }
}
