import type { Chart, Workbook } from "../../host/model";
import { renderChart } from "../charts/renderChart";
import { listenToChart } from "./chartGestures";
import { toPixels, toPoints } from "./grid/points";
import type { SheetViewport, ViewportState } from "./grid/SheetViewport";

interface DrawnChart {
  frame: HTMLElement;
  picture: HTMLElement;
  svg: string;
}

const SMALLEST = 60;

/** The charts of the active sheet, drawn over the grid: they scroll, zoom and change with it. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly drawn = new Map<Chart, DrawnChart>();

  constructor(
    private readonly workbook: Workbook,
    private readonly viewport: SheetViewport,
    container: HTMLElement
  ) {
    this.layer.className = "chart-layer";
    container.append(this.layer);
  }

  /** Draws anew what has changed in the charts and puts them in their places. */
  update(): void {
    const charts = new Set(this.workbook.activeSheet.charts);
    for (const [chart, { frame }] of this.drawn) {
      if (charts.has(chart)) continue;
      frame.remove();
      this.drawn.delete(chart);
    }
    for (const chart of charts) this.draw(chart);
    this.place();
  }

  /** Follows scrolling and zooming. */
  place(): void {
    if (this.drawn.size === 0) return;
    const state = this.viewport.state();
    const canvas = this.viewport.canvas();
    if (!state || !canvas) return;
    coverElement(this.layer, canvas);
    for (const [chart, { frame }] of this.drawn) placeChart(chart, frame, state);
  }

  private draw(chart: Chart): void {
    const drawn = this.drawn.get(chart) ?? this.add(chart);
    const svg = renderChart(chart, this.workbook, {
      width: Math.round(toPixels(chart.width)),
      height: Math.round(toPixels(chart.height)),
    });
    if (svg === drawn.svg) return;
    drawn.svg = svg;
    drawn.picture.innerHTML = svg;
  }

  private add(chart: Chart): DrawnChart {
    const frame = document.createElement("figure");
    frame.className = "chart";
    frame.dataset.chart = chart.name;
    const picture = document.createElement("div");
    frame.append(picture);
    const { workbook } = this;
    const zoom = () => this.viewport.state()?.zoom ?? 1;
    listenToChart(frame, {
      moved: (across, down) =>
        workbook.updateChart(chart, {
          left: Math.max(0, chart.left + toPoints(across / zoom())),
          top: Math.max(0, chart.top + toPoints(down / zoom())),
        }),
      resized: (across, down) =>
        workbook.updateChart(chart, {
          width: Math.max(SMALLEST, chart.width + toPoints(across / zoom())),
          height: Math.max(SMALLEST, chart.height + toPoints(down / zoom())),
        }),
      deleted: () => workbook.removeChart(chart),
      scrolled: (event) => this.viewport.canvas()?.dispatchEvent(new WheelEvent("wheel", event)),
    });
    this.layer.append(frame);
    const drawn = { frame, picture, svg: "" };
    this.drawn.set(chart, drawn);
    return drawn;
  }
}

function placeChart(chart: Chart, frame: HTMLElement, state: ViewportState): void {
  const { zoom, headings, frozen, scroll } = state;
  const left = toPixels(chart.left) * zoom;
  const top = toPixels(chart.top) * zoom;
  const isFrozenAcross = left < frozen.width;
  const isFrozenDown = top < frozen.height;
  const x = headings.width + left - (isFrozenAcross ? 0 : scroll.x);
  const y = headings.height + top - (isFrozenDown ? 0 : scroll.y);
  frame.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  // Headings and frozen panes lie over what scrolls beneath them.
  const edgeX = headings.width + (isFrozenAcross ? 0 : frozen.width);
  const edgeY = headings.height + (isFrozenDown ? 0 : frozen.height);
  const hiddenLeft = Math.max(0, edgeX - x) / zoom;
  const hiddenTop = Math.max(0, edgeY - y) / zoom;
  frame.style.clipPath = `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)`;
}

/** Lays an element exactly over another that stands in the same part of the page. */
function coverElement(layer: HTMLElement, covered: HTMLElement): void {
  const origin = layer.offsetParent?.getBoundingClientRect();
  const box = covered.getBoundingClientRect();
  layer.style.left = `${box.left - (origin?.left ?? 0)}px`;
  layer.style.top = `${box.top - (origin?.top ?? 0)}px`;
  layer.style.width = `${box.width}px`;
  layer.style.height = `${box.height}px`;
}
