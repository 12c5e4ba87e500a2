/** What a person does to a chart; distances in pixels on the screen. */
export interface ChartGestures {
  moved(across: number, down: number): void;
  resized(across: number, down: number): void;
  deleted(): void;
  /** The wheel turned over the chart scrolls what lies beneath. */
  scrolled(event: WheelEvent): void;
}

/** Lets a person select a chart, drag it, pull its corner, and press Delete. */
export function listenToChart(frame: HTMLElement, gestures: ChartGestures): void {
  const corner = document.createElement("span");
  corner.className = "chart-corner";
  frame.append(corner);
  frame.tabIndex = 0;
  dragging(frame, (across, down) => gestures.moved(across, down));
  dragging(corner, (across, down) => gestures.resized(across, down));
  frame.addEventListener("keydown", (event) => {
    if (event.key === "Delete" || event.key === "Backspace") gestures.deleted();
    else if (event.key === "Escape") frame.blur();
  });
  frame.addEventListener("wheel", (event) => {
    event.preventDefault();
    gestures.scrolled(event);
  });
}

function dragging(handle: HTMLElement, moved: (across: number, down: number) => void): void {
  handle.addEventListener("pointerdown", (start) => {
    if (start.button !== 0) return;
    start.stopPropagation();
    handle.setPointerCapture(start.pointerId);
    let { clientX, clientY } = start;
    const move = (event: PointerEvent) => {
      moved(event.clientX - clientX, event.clientY - clientY);
      ({ clientX, clientY } = event);
    };
    handle.addEventListener("pointermove", move);
    const end = () => handle.removeEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  });
}
