import type { WorkbookGrid } from "../grid/WorkbookGrid";
import { FormatActions } from "./formatActions";
import { ICONS } from "./icons";
import { NUMBER_FORMATS } from "./numberFormats";

/** The bar above the sheet: how the selected cells look, merged cells, frozen panes, tables. */
export class Toolbar {
  private readonly actions: FormatActions;
  private readonly updates: (() => void)[] = [];

  constructor(
    grid: WorkbookGrid,
    private readonly bar: HTMLElement,
    report: (problem: string) => void
  ) {
    const actions = new FormatActions(grid, report);
    this.actions = actions;
    this.numberFormat();
    this.button("decimalLess", "Fewer decimals", () => actions.decimals(-1));
    this.button("decimalMore", "More decimals", () => actions.decimals(1));
    this.divider();
    this.button("bold", "Bold (Ctrl+B)", () => actions.toggle("bold"), () => actions.current.bold); // prettier-ignore
    this.button("italic", "Italic (Ctrl+I)", () => actions.toggle("italic"), () => actions.current.italic); // prettier-ignore
    this.button("underline", "Underline (Ctrl+U)", () => actions.toggle("underline"), () => actions.current.underline); // prettier-ignore
    this.color("fill", "Fill colour", "#ffffff", "fill");
    this.color("fontColor", "Text colour", "#000000", "fontColor");
    this.divider();
    for (const side of ["Left", "Center", "Right"] as const) {
      this.button(`align${side}`, `Align ${side.toLowerCase()}`, () => actions.align(side), () => actions.current.horizontalAlignment === side); // prettier-ignore
    }
    this.button("wrap", "Wrap text", () => actions.toggle("wrapText"), () => actions.current.wrapText); // prettier-ignore
    this.button(
      "merge",
      "Merge cells",
      () => actions.merge(),
      () => actions.isMerged
    );
    this.divider();
    this.button(
      "freeze",
      "Freeze panes",
      () => actions.freeze(),
      () => actions.isFrozen
    );
    this.button("table", "Format as table", () => actions.makeTable());
    grid.onDrawn(() => this.update());
    this.update();
  }

  private update(): void {
    for (const update of this.updates) update();
  }

  private divider(): void {
    const line = document.createElement("span");
    line.className = "divider";
    this.bar.append(line);
  }

  private button(
    icon: keyof typeof ICONS,
    label: string,
    act: () => void,
    isPressed?: () => boolean | undefined
  ): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "icon-button";
    button.title = label;
    button.setAttribute("aria-label", label.replace(/ \(.*/, ""));
    button.innerHTML = ICONS[icon];
    button.addEventListener("click", act);
    this.bar.append(button);
    if (isPressed) {
      this.updates.push(() => button.setAttribute("aria-pressed", String(isPressed() ?? false)));
    }
  }

  private color(
    icon: keyof typeof ICONS,
    label: string,
    plain: string,
    property: "fill" | "fontColor"
  ): void {
    // prettier-ignore
    const frame = document.createElement("label");
    frame.className = "icon-button color-button";
    frame.title = label;
    frame.innerHTML = ICONS[icon];
    const input = document.createElement("input");
    input.type = "color";
    input.setAttribute("aria-label", label);
    // White fill and black text are what a cell without a colour shows.
    input.addEventListener("change", () => this.actions.set({ [property]: input.value === plain ? undefined : input.value.toUpperCase() })); // prettier-ignore
    frame.append(input);
    this.bar.append(frame);
    this.updates.push(() => {
      const color = this.actions.current[property] ?? plain;
      input.value = color.toLowerCase();
      frame.style.setProperty("--chosen", color);
    });
  }

  private numberFormat(): void {
    const select = document.createElement("select");
    select.className = "number-format";
    select.setAttribute("aria-label", "Number format");
    select.title = "Number format";
    const custom = new Option("Custom", "");
    custom.hidden = true;
    select.append(custom, ...NUMBER_FORMATS.map(([name, format]) => new Option(name, format)));
    select.addEventListener("change", () => {
      const numberFormat = select.value === "General" ? undefined : select.value;
      this.actions.set({ numberFormat });
    });
    this.bar.append(select);
    this.updates.push(() => {
      const { numberFormat = "General" } = this.actions.current;
      const isKnown = NUMBER_FORMATS.some(([, format]) => format === numberFormat);
      select.value = isKnown ? numberFormat : "";
      custom.textContent = isKnown ? "Custom" : numberFormat;
    });
  }
}
