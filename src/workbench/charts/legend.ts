import type { ChartData, Rectangle } from "./ChartData";
import { element, text } from "./svg";
import { elide, textWidth } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";

const ROW = 19;
const KEY = { square: 8, line: 28, marker: 8 } as const;
const KEY_GAP = 6;
const ENTRY_GAP = 18;
const MARGIN = 8;

interface Entry {
  name: string;
  color: string;
  key: keyof typeof KEY;
  markers: boolean;
}

interface Placed extends Entry {
  left: number;
  top: number;
}

/** What is left of the picture beside the legend, and the legend's drawing. */
export interface LegendLayout {
  rest: Rectangle;
  svg: string;
}

function entriesOf(data: ChartData, theme: ChartTheme): Entry[] {
  const color = (index: number) => theme.series[index % theme.series.length]!;
  if (data.kind === "pie" || data.kind === "doughnut") {
    return data.categories.map((name, index) => ({
      name,
      color: color(index),
      key: "square",
      markers: false,
    }));
  }
  return data.series.map((series, index) => ({
    name: series.name,
    color: series.color ?? color(index),
    key:
      series.line && data.kind !== "area" ? "line" : data.kind === "scatter" ? "marker" : "square",
    markers: series.markers,
  }));
}

function entryWidth(entry: Entry): number {
  return KEY[entry.key] + KEY_GAP + textWidth(entry.name, FONT_SIZE.label);
}

/** Places entries in centred rows no wider than `width`. */
function inRows(entries: Entry[], width: number): { placed: Placed[]; height: number } {
  const rows: Entry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const needed = entryWidth(entry) + ENTRY_GAP;
    if (used + needed - ENTRY_GAP > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(entry);
    used += needed;
  }
  const placed = rows.flatMap((row, index) => {
    const rowWidth = row.reduce((sum, entry) => sum + entryWidth(entry) + ENTRY_GAP, -ENTRY_GAP);
    let left = Math.max(0, (width - rowWidth) / 2);
    return row.map((entry) => {
      const here = { ...entry, left, top: index * ROW };
      left += entryWidth(entry) + ENTRY_GAP;
      return here;
    });
  });
  return { placed, height: rows.length * ROW };
}

function drawEntry(entry: Placed, left: number, top: number, theme: ChartTheme): string {
  const middle = top + entry.top + ROW / 2;
  const start = left + entry.left;
  const width = KEY[entry.key];
  const key: string[] = [];
  if (entry.key === "square") {
    key.push(element("rect", { x: start, y: middle - 4, width: 8, height: 8, fill: entry.color }));
  }
  if (entry.key === "line") {
    const path = `M${start} ${middle}H${start + width}`;
    key.push(
      element("path", {
        d: path,
        stroke: entry.color,
        "stroke-width": 3,
        "stroke-linecap": "round",
      })
    );
  }
  if (entry.key !== "square" && entry.markers) {
    key.push(element("circle", { cx: start + width / 2, cy: middle, r: 3.5, fill: entry.color }));
  }
  const label = text(entry.name, {
    x: start + width + KEY_GAP,
    y: middle + FONT_SIZE.label * 0.35,
    "font-size": FONT_SIZE.label,
    fill: theme.text,
  });
  return key.join("") + label;
}

/** Lays the legend out at its side of `area` and draws it. */
export function layoutLegend(data: ChartData, area: Rectangle, theme: ChartTheme): LegendLayout {
  const all = entriesOf(data, theme);
  if (!data.legend || !all.length) return { rest: area, svg: "" };
  const beside = data.legend === "left" || data.legend === "right";
  const room = beside ? area.width * 0.35 : area.width * 0.9;
  const widestName = room - KEY.line - KEY_GAP;
  const entries = all.map((entry) => ({
    ...entry,
    name: elide(entry.name, FONT_SIZE.label, widestName),
  }));

  if (beside) {
    const shown = entries.slice(0, Math.max(1, Math.floor(area.height / ROW)));
    const width = Math.max(...shown.map(entryWidth));
    const height = shown.length * ROW;
    const left =
      data.legend === "left" ? area.left + MARGIN : area.left + area.width - width - MARGIN;
    const top = area.top + Math.max(0, (area.height - height) / 2);
    const svg = shown.map((entry, index) =>
      drawEntry({ ...entry, left: 0, top: index * ROW }, left, top, theme)
    );
    const taken = width + 2 * MARGIN;
    const rest = { ...area, width: area.width - taken };
    if (data.legend === "left") rest.left += taken;
    return { rest, svg: element("g", { class: "legend" }, ...svg) };
  }

  const { placed, height } = inRows(entries, room);
  const left = area.left + (area.width - room) / 2;
  const top = data.legend === "top" ? area.top : area.top + area.height - height - MARGIN / 2;
  const rest = { ...area, height: area.height - height - MARGIN };
  if (data.legend === "top") rest.top += height + MARGIN;
  const svg = placed.map((entry) => drawEntry(entry, left, top, theme));
  return { rest, svg: element("g", { class: "legend" }, ...svg) };
}
