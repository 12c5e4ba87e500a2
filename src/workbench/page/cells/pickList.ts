import { Popup } from "./Popup";

/** Opens a list of texts to choose one from: arrow keys, first letters, Enter, or a click. */
export function openPickList(
  container: HTMLElement,
  anchor: DOMRect,
  items: readonly string[],
  current: string,
  on: { chosen: (item: string) => void; closed: () => void }
): void {
  const popup = new Popup(container, "Pick a value", on.closed);
  popup.box.setAttribute("role", "listbox");
  const options = items.map((item) => {
    const option = document.createElement("div");
    option.className = "popup-option";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(item === current));
    option.tabIndex = -1;
    option.textContent = item;
    option.addEventListener("click", () => choose(item));
    return option;
  });
  const choose = (item: string) => {
    popup.close();
    on.chosen(item);
  };
  popup.box.append(...options);
  popup.box.style.minWidth = `${anchor.width}px`;
  popup.place(anchor);
  const focus = (index: number) => options[Math.max(0, Math.min(options.length - 1, index))]?.focus(); // prettier-ignore
  focus(items.indexOf(current));
  popup.box.addEventListener("keydown", (event) => {
    const at = options.indexOf(document.activeElement as HTMLDivElement);
    const item = items[at];
    if (event.key === "ArrowDown") focus(at + 1);
    else if (event.key === "ArrowUp") focus(at - 1);
    else if (event.key === "Home") focus(0);
    else if (event.key === "End") focus(options.length - 1);
    else if ((event.key === "Enter" || event.key === " ") && item !== undefined) choose(item);
    else if (event.key === "Tab") popup.close();
    else if (event.key.length === 1) focus(nextWith(items, event.key, at));
    else return;
    event.preventDefault();
  });
}

/** The next item that begins with a letter, round the end; else the one at hand. */
function nextWith(items: readonly string[], letter: string, at: number): number {
  for (let step = 1; step <= items.length; step++) {
    const index = (at + step) % items.length;
    if (items[index]!.toLowerCase().startsWith(letter.toLowerCase())) return index;
  }
  return at;
}
