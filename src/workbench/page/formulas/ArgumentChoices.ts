import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { onEarlyKey } from "../earlyKeys";
import type { Injector } from "../grid/createUniver";
import type { SheetViewport } from "../grid/SheetViewport";
import { argumentAt, type ArgumentAt } from "./argumentAt";
import { pickValues, spelledValue, type EnumValue, type FunctionFile } from "./functionFile";

/** Width of what Univer shows below the cell: the choices stand beside it. */
const BESIDE = 262;

/**
 * Lists the values that the argument being typed may take: "long", "short". Arrow keys and Tab, or a click, put one into
 * the formula.
 */
export class ArgumentChoices {
  private readonly box = document.createElement("div");
  private readonly editors: IEditorService;
  private readonly bridge: IEditorBridgeService;
  private offered: EnumValue[] = [];
  private argument?: ArgumentAt;
  private active = -1;

  constructor(
    private readonly file: FunctionFile,
    injector: Injector,
    private readonly viewport: SheetViewport,
    private readonly container: HTMLElement
  ) {
    this.editors = injector.get(IEditorService);
    this.bridge = injector.get(IEditorBridgeService);
    this.box.className = "popup argument-choices";
    this.box.setAttribute("role", "listbox");
    this.box.setAttribute("aria-label", "Values of this argument");
    this.box.hidden = true;
    container.append(this.box);
    onEarlyKey((event) => this.pressed(event));
    addEventListener("keyup", () => this.update());
    addEventListener("pointerup", () => this.update());
  }

  private update(): void {
    const editor = this.bridge.isVisible().visible ? this.editors.getFocusEditor() : undefined;
    const caret = editor?.getSelectionRanges()[0]?.startOffset;
    const argument = caret === undefined ? undefined : argumentAt(this.text(), caret);
    const prefix = argument?.typed.replace(/^"/, "").toLowerCase();
    this.argument = argument;
    this.offered = argument
      ? pickValues(this.file, argument.name, argument.index).filter((value) =>
          value.name.toLowerCase().startsWith(prefix ?? "")
        )
      : [];
    if (this.active >= this.offered.length || this.offered.length === 0) this.active = -1;
    this.show();
  }

  private show(): void {
    this.box.hidden = this.offered.length === 0;
    if (this.box.hidden) return;
    this.box.replaceChildren(...this.offered.map((value, index) => this.option(value, index)));
    const { row = 0, column = 0 } = this.bridge.getEditCellState() ?? {};
    const cell = this.viewport.cellRectangle(row, column);
    const bounds = this.container.getBoundingClientRect();
    if (!cell) return;
    const left = Math.min(
      cell.left - bounds.left + BESIDE,
      bounds.width - this.box.offsetWidth - 4
    );
    this.box.style.left = `${left}px`;
    this.box.style.top = `${Math.max(4, cell.bottom - bounds.top + 2)}px`;
  }

  private option(value: EnumValue, index: number): HTMLElement {
    const option = document.createElement("div");
    option.className = "popup-option";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(index === this.active));
    const name = document.createElement("strong");
    name.textContent = spelledValue(value);
    const tip = document.createElement("span");
    tip.textContent = value.tooltip ?? "";
    option.append(name, tip);
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.accept(value);
    });
    return option;
  }

  /** True for a key that moves in the list or takes a value from it. */
  private pressed({ key }: KeyboardEvent): boolean {
    if (this.box.hidden) return false;
    const chosen = this.offered[key === "Tab" ? Math.max(0, this.active) : this.active];
    if (key === "ArrowDown") this.active = Math.min(this.offered.length - 1, this.active + 1);
    else if (key === "ArrowUp") this.active = Math.max(0, this.active - 1);
    else if ((key === "Tab" || key === "Enter") && chosen) this.accept(chosen);
    else {
      if (key === "Enter" || key === "Escape") this.box.hidden = true;
      return false;
    }
    this.show();
    return true;
  }

  private accept(value: EnumValue): void {
    const editor = this.editors.getFocusEditor();
    const { argument } = this;
    this.offered = [];
    this.box.hidden = true;
    if (!editor || !argument) return;
    const text = this.text();
    const spelled = spelledValue(value);
    const rest = text.slice(argument.start + argument.typed.length).replace(/^[^,)]*/, "");
    const caret = argument.start + spelled.length;
    editor.replaceText(text.slice(0, argument.start) + spelled + rest, [
      { startOffset: caret, endOffset: caret, collapsed: true },
    ]);
  }

  private text(): string {
    const stream = this.editors.getFocusEditor()?.getDocumentData().body?.dataStream ?? "";
    return stream.replace(/[\r\n]+$/, "");
  }
}
