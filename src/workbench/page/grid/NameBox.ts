import { formatAddress } from "../../../host/model";
import { onEarlyKey } from "../earlyKeys";
import { showNotice } from "../notice";
import { cellsNamed, nameSelection } from "./namedCells";
import type { WorkbookGrid } from "./WorkbookGrid";

const INPUT = '[data-u-comp="defined-name"] input';

/** Has Univer's name box go by the model's names: an address or a name selects its cells, a new name is given to them. */
export class NameBox {
  constructor(private readonly grid: WorkbookGrid) {
    onEarlyKey(({ key, target }) => {
      if (key !== "Enter" || !(target instanceof HTMLInputElement)) return false;
      if (!target.matches(INPUT)) return false;
      this.enter(target.value.trim());
      show(target, formatAddress(grid.workbook.selection));
      target.blur();
      grid.focus();
      return true;
    });
  }

  private enter(text: string): void {
    const { workbook, edits } = this.grid;
    const cells = cellsNamed(workbook, text);
    if (cells) workbook.selection = cells;
    else if (text !== "") {
      try {
        edits.editWorkbook(() => showNotice(nameSelection(workbook, text)));
      } catch (error) {
        showNotice((error as Error).message, "problem");
      }
    }
  }
}

/** Sets the text of an input that React keeps: React hears of it only by an event. */
function show(input: HTMLInputElement, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
