import { filterChoices, pickListItems, tableBody, validationAt, type Area, type Table } from "../../../host"; // prettier-ignore
import { onEarlyKey } from "../earlyKeys";
import type { SheetViewport, ViewportState } from "../grid/SheetViewport";
import type { WorkbookGrid } from "../grid/WorkbookGrid";
import { openFilterMenu } from "./filterMenu";
import { openPickList } from "./pickList";
import { Popup } from "./Popup";

interface Control {
  element: HTMLElement;
  row: number;
  column: number;
}

/** Buttons that stand on cells: filters in the headers of tables, the arrow of a pick list, and what a cell asks for. */
export class CellControls {
  private readonly layer = document.createElement("div");
  private readonly prompt = document.createElement("div");
  private filters: Control[] = [];
  private arrow?: Control;
  private drawnFor = "";

  constructor(
    private readonly grid: WorkbookGrid,
    private readonly viewport: SheetViewport,
    private readonly container: HTMLElement
  ) {
    this.layer.className = "cell-controls";
    this.prompt.className = "cell-prompt";
    this.prompt.hidden = true;
    container.append(this.layer, this.prompt);
    grid.onDrawn(() => this.update());
    onEarlyKey(
      (event) =>
        event.altKey &&
        event.key === "ArrowDown" &&
        container.contains(document.activeElement) &&
        this.openSelected()
    );
  }

  /** Draws the buttons anew where tables, rules or the selection changed. */
  update(): void {
    const { workbook } = this.grid;
    const { sheet, row, column } = workbook.selection;
    const rule = validationAt(sheet, row, column);
    const tables = workbook.tables.filter((table) => table.sheet === sheet && table.showHeaders && table.showFilterButton); // prettier-ignore
    const state = JSON.stringify([sheet.id, rule && [row, column, rule], tables.map(({ id, area, columns, filters }) => [id, area, columns, filters])]); // prettier-ignore
    if (state !== this.drawnFor) {
      this.drawnFor = state;
      this.layer.replaceChildren();
      this.filters = tables.flatMap((table) => this.filterButtons(table));
      this.arrow = rule?.type === "List" ? this.pickListButton(row, column) : undefined;
      const prompt = rule?.prompt;
      this.prompt.hidden = !prompt;
      const title = document.createElement("strong");
      title.textContent = prompt?.title ?? "";
      this.prompt.replaceChildren(title, prompt?.message ?? "");
    }
    this.place();
  }

  /** Follows scrolling and zooming. */
  place(): void {
    const state = this.viewport.state();
    const canvas = this.viewport.canvas()?.getBoundingClientRect();
    const bounds = this.container.getBoundingClientRect();
    if (!state || !canvas) return;
    Object.assign(this.layer.style, {
      left: `${canvas.left - bounds.left}px`,
      top: `${canvas.top - bounds.top}px`,
      width: `${canvas.width}px`,
      height: `${canvas.height}px`,
    });
    for (const control of this.filters) this.placeControl(control, state, canvas, 0);
    if (this.arrow) this.placeControl(this.arrow, state, canvas, 1);
    this.placePrompt(bounds);
  }

  private placeControl(
    { element, row, column }: Control,
    state: ViewportState,
    canvas: DOMRect,
    outside: 0 | 1
  ): void {
    // prettier-ignore
    const cell = this.visibleCell(row, column, state, canvas);
    element.hidden = !cell;
    if (!cell) return;
    const size = Math.min(18 * state.zoom, cell.height - 2);
    const x = cell.right - canvas.left - (outside ? 0 : size + 1);
    const y = cell.bottom - canvas.top - size - 1;
    element.style.width = element.style.height = `${size}px`;
    element.style.transform = `translate(${x}px, ${y}px)`;
  }

  private placePrompt(bounds: DOMRect): void {
    if (this.prompt.hidden) return;
    const { row, column } = this.grid.workbook.selection;
    const cell = this.viewport.cellRectangle(row, column);
    if (!cell) return;
    const left = Math.min(cell.left - bounds.left + 10, bounds.width - this.prompt.offsetWidth - 8);
    this.prompt.style.left = `${left}px`;
    this.prompt.style.top = `${cell.bottom - bounds.top + 6}px`;
  }

  /** Where a cell stands that neither headings nor frozen panes cover. */
  private visibleCell(
    row: number,
    column: number,
    { headings, frozen, scroll, zoom }: ViewportState,
    canvas: DOMRect
  ): DOMRect | undefined {
    // prettier-ignore
    const { hiddenRows, hiddenColumns, frozenRows, frozenColumns } = this.grid.workbook.activeSheet;
    if (hiddenRows.has(row) || hiddenColumns.has(column)) return undefined;
    const cell = this.viewport.cellRectangle(row, column);
    if (!cell) return undefined;
    const edgeX = canvas.left + headings.width + (column < frozenColumns ? 0 : frozen.width);
    const edgeY = canvas.top + headings.height + (row < frozenRows ? 0 : frozen.height);
    const scrolledAway = cell.right < edgeX + 16 * zoom || cell.bottom < edgeY + 8 * zoom;
    const beyond = cell.left > canvas.right || cell.top > canvas.bottom;
    return scrolledAway || beyond || !scroll ? undefined : cell;
  }

  private filterButtons(table: Table): Control[] {
    return table.columns.map(({ id, name }, index) => {
      const isFiltered = table.filters?.[id] !== undefined;
      const element = this.button(isFiltered ? FUNNEL : ARROW, `Sort and filter ${name}`);
      element.classList.toggle("filtered", isFiltered);
      const control = { element, row: table.area.row, column: table.area.column + index };
      element.addEventListener("click", () => this.openFilter(table, index));
      return control;
    });
  }

  private pickListButton(row: number, column: number): Control {
    const element = this.button(ARROW, "Pick a value (Alt+Down)");
    element.classList.add("pick-list");
    element.addEventListener("click", () => this.openList());
    return { element, row, column };
  }

  private button(icon: string, label: string): HTMLButtonElement {
    const element = document.createElement("button");
    element.type = "button";
    element.tabIndex = -1;
    element.title = label;
    element.setAttribute("aria-label", label);
    element.innerHTML = icon;
    this.layer.append(element);
    return element;
  }

  private openSelected(): boolean {
    const { sheet, row, column } = this.grid.workbook.selection;
    if (this.arrow) this.openList();
    else {
      const table = this.grid.workbook.tableAt(sheet, row, column);
      if (!table?.showHeaders || !table.showFilterButton || row !== table.area.row) return false;
      this.openFilter(table, column - table.area.column);
    }
    return true;
  }

  private openList(): void {
    const { workbook, edits } = this.grid;
    const { sheet, row, column } = workbook.selection;
    const rule = validationAt(sheet, row, column);
    const anchor = this.viewport.cellRectangle(row, column);
    if (!rule || !anchor) return;
    this.prompt.hidden = true;
    const place: Area = { sheet, row, column, rows: 1, columns: 1 };
    const items = pickListItems(workbook, rule, place);
    openPickList(this.container, anchor, items, workbook.text(sheet, row, column), {
      chosen: (item) => edits.edit([place], () => workbook.typeInput(sheet, row, column, item)),
      closed: () => this.grid.focus(),
    });
  }

  private openFilter(table: Table, index: number): void {
    const { workbook, edits } = this.grid;
    const column = table.columns[index];
    const anchor = this.viewport.cellRectangle(table.area.row, table.area.column + index);
    if (!column || !anchor) return;
    const shown = table.filters?.[column.id];
    const choices = filterChoices(workbook, table, index);
    openFilterMenu(
      this.container,
      anchor,
      { name: column.name, choices, shown },
      {
        sort: (ascending) => {
          const body = { sheet: table.sheet, ...tableBody(table) };
          edits.editWorkbook(() => workbook.sortRows(body, [{ key: index, ascending }]));
        },
        filter: (texts) => edits.editWorkbook(() => workbook.filterTable(table, column.id, texts)),
        closed: () => this.grid.focus(),
      }
    );
  }

  /** A menu stands where its cell was: scrolling closes it. */
  scrolled(): void {
    this.place();
    Popup.closeOpen();
  }
}

const ARROW = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6l4 4.5L12 6z"/></svg>';
const FUNNEL =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3h11L9.5 8v5l-3-1.8V8z"/></svg>';
