import { Popup } from "./Popup";

/** What a person can do with a column of a table. */
export interface FilterActions {
  sort(ascending: boolean): void;
  /** Undefined shows every row. */
  filter(texts: string[] | undefined): void;
  closed(): void;
}

/** Opens the menu behind a filter button: sort the table by the column, or choose the texts whose rows are shown. */
export function openFilterMenu(
  container: HTMLElement,
  anchor: DOMRect,
  column: { name: string; choices: readonly string[]; shown: readonly string[] | undefined },
  actions: FilterActions
): void {
  const { name, choices, shown } = column;
  const popup = new Popup(container, `Sort and filter ${name}`, actions.closed);
  popup.box.classList.add("filter-menu");
  popup.box.setAttribute("role", "dialog");
  const button = (text: string, act: () => void) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = text;
    element.className = "popup-option";
    element.addEventListener("click", () => {
      popup.close();
      act();
    });
    return element;
  };
  const boxes = choices.map((text) => checkbox(text === "" ? "(Blanks)" : text, !shown || shown.includes(text))); // prettier-ignore
  const all = checkbox("(Select all)", boxes.every(({ input }) => input.checked)); // prettier-ignore
  const apply = button("Show", () => {
    const texts = choices.filter((_, index) => boxes[index]!.input.checked);
    actions.filter(texts.length === choices.length ? undefined : texts);
  });
  apply.classList.add("primary");
  const changed = () => {
    const count = boxes.filter(({ input }) => input.checked).length;
    all.input.checked = count === boxes.length;
    all.input.indeterminate = count > 0 && count < boxes.length;
    apply.disabled = count === 0;
  };
  all.input.addEventListener("change", () => {
    for (const { input } of boxes) input.checked = all.input.checked;
    changed();
  });
  for (const { input } of boxes) input.addEventListener("change", changed);
  changed();
  const list = document.createElement("div");
  list.className = "filter-choices";
  list.append(all.label, ...boxes.map(({ label }) => label));
  const first = button("Sort smallest to largest, A to Z", () => actions.sort(true));
  const clear = button(`Clear filter from ${name}`, () => actions.filter(undefined));
  clear.disabled = !shown;
  const bottom = document.createElement("div");
  bottom.className = "filter-buttons";
  bottom.append(
    apply,
    button("Cancel", () => undefined)
  );
  popup.box.append(
    first,
    button("Sort largest to smallest, Z to A", () => actions.sort(false)),
    clear,
    list,
    bottom
  );
  popup.place(anchor);
  first.focus();
}

function checkbox(text: string, checked: boolean) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.checked = checked;
  label.append(input, text);
  return { label, input };
}
