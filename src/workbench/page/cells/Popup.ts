/** A box of choices below a place on the sheet; one is open at a time. It closes with Escape or a click elsewhere. */
export class Popup {
  private static current?: Popup;

  readonly box = document.createElement("div");

  constructor(
    private readonly container: HTMLElement,
    label: string,
    private readonly closed: () => void
  ) {
    Popup.current?.close();
    Popup.current = this;
    this.box.className = "popup";
    this.box.setAttribute("aria-label", label);
    this.box.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.close();
    });
    document.addEventListener("pointerdown", this.clickedElsewhere, true);
    container.append(this.box);
  }

  static closeOpen(): void {
    Popup.current?.close();
  }

  /** Puts the box below the anchor, or above it where there is no room. */
  place(anchor: DOMRect): void {
    const bounds = this.container.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const below = anchor.bottom - bounds.top + 2;
    const fits = below + height <= bounds.height;
    const left = Math.min(anchor.left - bounds.left, bounds.width - width - 4);
    this.box.style.left = `${Math.max(4, left)}px`;
    this.box.style.top = `${fits ? below : Math.max(4, anchor.top - bounds.top - height - 2)}px`;
  }

  close(): void {
    if (Popup.current !== this) return;
    Popup.current = undefined;
    document.removeEventListener("pointerdown", this.clickedElsewhere, true);
    this.box.remove();
    this.closed();
  }

  private readonly clickedElsewhere = (event: PointerEvent): void => {
    if (!this.box.contains(event.target as Node)) this.close();
  };
}
