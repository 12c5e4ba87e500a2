const NARROWEST = 280;
const STEP = 16;

/** Lets a person drag, or move with the arrow keys, the line between the sheet and the pane. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const widen = (width: number) => {
    const widest = Math.max(NARROWEST, window.innerWidth - 320);
    pane.style.width = `${Math.min(widest, Math.max(NARROWEST, width))}px`;
  };
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
  });
}
