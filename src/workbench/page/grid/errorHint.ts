import type { FUniver } from "@univerjs/core/facade";
import { CellError, type Workbook } from "../../../host/model";

/** Shows why a cell holds an error while the pointer rests on it. */
export function showErrorHints(workbook: Workbook, api: FUniver, container: HTMLElement): void {
  const hint = document.createElement("div");
  hint.className = "error-hint";
  hint.setAttribute("role", "tooltip");
  hint.hidden = true;
  container.append(hint);
  let pointer = { x: 0, y: 0 };
  container.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  container.addEventListener("pointerleave", () => (hint.hidden = true));
  api.addEvent(api.Event.CellPointerMove, ({ row, column }) => {
    const value = workbook.value(workbook.activeSheet, row, column);
    const message = value instanceof CellError ? value.message : undefined;
    hint.hidden = message === undefined;
    if (!(value instanceof CellError) || message === undefined) return;
    hint.textContent = `${value.code} ${message}`;
    const box = container.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = hint;
    const x = Math.min(pointer.x - box.left + 12, box.width - width - 8);
    const y = pointer.y - box.top + 18;
    hint.style.left = `${Math.max(4, x)}px`;
    hint.style.top = `${y + height > box.height ? y - height - 30 : y}px`;
  });
}
