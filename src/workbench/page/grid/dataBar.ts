import type { ICellCustomRender } from "@univerjs/core";
import type { ConditionalStyle } from "../../../host/model";

const MARGIN = 2;

/** Draws the bar of a conditional format over its share of the cell's width. */
export function dataBar(bar: NonNullable<ConditionalStyle["dataBar"]>): ICellCustomRender {
  return {
    drawWith(context, { primaryWithCoord }) {
      const { startX, endX, startY, endY } = primaryWithCoord;
      const width = endX - startX - 2 * MARGIN;
      const left = startX + MARGIN + Math.min(bar.from, bar.to) * width;
      context.save();
      // The number stays readable through the bar.
      context.globalAlpha = 0.45;
      context.fillStyle = bar.color;
      const length = Math.abs(bar.to - bar.from) * width;
      context.fillRect(left, startY + MARGIN, length, endY - startY - 2 * MARGIN);
      context.restore();
    },
  };
}
