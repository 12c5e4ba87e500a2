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

  /** The element that takes the pointer's and wheel's events of the sheet. */
  canvas(): HTMLCanvasElement | undefined {
    return this.render()?.engine.getCanvasElement();
  }

  /** Where a cell of the sheet in sight stands on the page; undefined where the cell is hidden or scrolled away. */
  cellRectangle(row: number, column: number): DOMRect | undefined {
    const state = this.state();
    const canvas = this.canvas()?.getBoundingClientRect();
    const cell = this.skeleton()?.getCellWithCoordByIndex(row, column);
    if (!state || !canvas || !cell) return undefined;
    const { zoom, headings, frozen, scroll } = state;
    const [left, top] = [cell.startX * zoom, cell.startY * zoom];
    const isFrozenAcross = left < headings.width + frozen.width;
    const isFrozenDown = top < headings.height + frozen.height;
    return new DOMRect(
      canvas.left + left - (isFrozenAcross ? 0 : scroll.x),
      canvas.top + top - (isFrozenDown ? 0 : scroll.y),
      (cell.endX - cell.startX) * zoom,
      (cell.endY - cell.startY) * zoom
    );
  }

  state(): ViewportState | undefined {
    const render = this.render();
    const skeleton = this.skeleton();
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

  private render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.unitId);
  }

  private skeleton() {
    return this.render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }
}
