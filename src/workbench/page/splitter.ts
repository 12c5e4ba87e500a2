const NARROWEST = 280;
/** Width that the sheet keeps. */
const LEAST_SHEET = 320;
const STEP = 16;

/** Lets a person drag, or move with the arrow keys, Home and End, the line between the sheet and the pane. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = () => Math.max(NARROWEST, window.innerWidth - LEAST_SHEET);
  const widen = (width: number) => {
    pane.style.width = `${Math.min(widest(), Math.max(NARROWEST, width))}px`;
  };
  const tell = () => {
    splitter.setAttribute("aria-valuemin", String(NARROWEST));
    splitter.setAttribute("aria-valuemax", String(widest()));
    splitter.setAttribute("aria-valuenow", String(pane.offsetWidth));
    splitter.setAttribute("aria-valuetext", `${pane.offsetWidth} pixels`);
  };
  new ResizeObserver(tell).observe(pane);
  addEventListener("resize", tell);
  splitter.addEventListener("pointerdown", (down) => {
    const width = pane.offsetWidth;
    splitter.setPointerCapture(down.pointerId);
    // The frame must not swallow the movement.
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => widen(width + down.clientX - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "lostpointercapture",
      () => {
        splitter.removeEventListener("pointermove", move);
        document.body.classList.remove("dragging");
      },
      { once: true }
    );
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") widen(pane.offsetWidth + STEP);
    else if (event.key === "ArrowRight") widen(pane.offsetWidth - STEP);
    else if (event.key === "Home") widen(widest());
    else if (event.key === "End") widen(NARROWEST);
    else return;
    event.preventDefault();
  });
}
