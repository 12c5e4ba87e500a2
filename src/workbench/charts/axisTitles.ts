import type { Rectangle } from "./ChartData";
import { element, text } from "./svg";
import { elide } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";

const ROOM = 22;

/**
 * Writes the axis titles at the left and the bottom edge of `area`, and gives back what is left of it.
 * @param left title of the vertical axis
 * @param bottom title of the horizontal axis
 */
export function drawAxisTitles(
  area: Rectangle,
  left: string | undefined,
  bottom: string | undefined,
  theme: ChartTheme
): { rest: Rectangle; svg: string } {
  const rest = { ...area };
  if (left) {
    rest.left += ROOM;
    rest.width -= ROOM;
  }
  if (bottom) rest.height -= ROOM;
  const style = { "font-size": FONT_SIZE.axisTitle, fill: theme.text, "text-anchor": "middle" };
  const parts: string[] = [];
  if (left) {
    const x = area.left + 14;
    const y = rest.top + rest.height / 2;
    const shown = elide(left, FONT_SIZE.axisTitle, rest.height);
    parts.push(
      text(shown, { x, y, transform: `rotate(-90 ${Math.round(x)} ${Math.round(y)})`, ...style })
    );
  }
  if (bottom) {
    const x = rest.left + rest.width / 2;
    parts.push(
      text(elide(bottom, FONT_SIZE.axisTitle, rest.width), {
        x,
        y: area.top + area.height - 6,
        ...style,
      })
    );
  }
  return { rest, svg: parts.length ? element("g", { class: "axis-titles" }, ...parts) : "" };
}
