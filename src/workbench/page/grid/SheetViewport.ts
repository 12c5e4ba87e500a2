import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Injector } from "./createUniver";

/** Where the sheet in sight stands in the grid's element; lengths in CSS pixels on the screen. */
export interface ViewportState {
  zoom: number;
  /** Width of the row headings and height of the column headings. */
  headings: { width: number; height: number };
  /** Size of the frozen panes. */
  frozen: { width: number; height: number };
  scroll: { x: number; y: number };
}

/** Reads from Univer's renderer what of the sheet is in sight. */
export class SheetViewport {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string
  ) {}

  state(): ViewportState | undefined {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return undefined;
    const zoom = render.scene.getAncestorScale().scaleX;
    const { x, y } = render.scene.getViewportScrollXY(main);
    const headings = {
      width: skeleton.rowHeaderWidth * zoom,
      height: skeleton.columnHeaderHeight * zoom,
    };
    return {
      zoom,
      headings,
      frozen: { width: main.left - headings.width, height: main.top - headings.height },
      scroll: { x: x * zoom, y: y * zoom },
    };
  }
}
