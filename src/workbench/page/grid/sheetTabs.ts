import { ICommandService } from "@univerjs/core";
import { RenameSheetOperation } from "@univerjs/sheets-ui";
import { onEarlyKey } from "../earlyKeys";
import type { UniverGrid } from "./createUniver";

const TAB = "[data-u-comp='slide-tab-item']";
const EDITED_NAME = `${TAB} [contenteditable=true]`;

/** Milliseconds within which a second press makes a double click. */
const DOUBLE_CLICK = 500;

/** Milliseconds within which a sheet comes into sight after its tab was pressed. */
const SHOWN_WITHIN = 1000;

/**
 * Renames sheets by their tabs as Excel does: a double click begins it on any tab, and Escape leaves the name as it was.
 *
 * Univer's own double click works on the tab in sight only. It also takes its second press for the start of a drag: when
 * the renaming is over within half a second, the tab is lifted out of its bar and stays there, and the page breaks as
 * soon as its sheet is deleted or the workbook closed. So Univer gets to see first presses only.
 */
export function renameByTabs({ api, injector }: UniverGrid): void {
  const commands = injector.get(ICommandService);
  const activeName = () => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "";

  let last: { tab: HTMLElement; time: number } | undefined;
  const press = (event: PointerEvent) => {
    const tab = tabAt(event.target);
    const isSecond =
      last !== undefined && last.tab === tab && event.timeStamp - last.time < DOUBLE_CLICK;
    last = tab && event.button === 0 ? { tab, time: event.timeStamp } : undefined;
    if (isSecond && !tab?.querySelector(EDITED_NAME)) event.stopPropagation();
  };
  document.addEventListener("pointerdown", press, true);

  const begin = async (tab: HTMLElement) => {
    const until = performance.now() + SHOWN_WITHIN;
    while (tab.ariaSelected !== "true" && performance.now() < until) await nextFrame();
    // Univer notes which tab is the one in sight only after it has drawn it so.
    await nextFrame();
    await nextFrame();
    if (tab.ariaSelected !== "true") return;
    await commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset.id });
  };
  document.addEventListener("dblclick", ({ target }) => {
    const tab = tabAt(target);
    if (tab && !document.querySelector(EDITED_NAME)) void begin(tab);
  });

  onEarlyKey(({ key, ctrlKey, metaKey, target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(EDITED_NAME)) return false;
    if (key === "Escape") {
      target.textContent = activeName();
      target.blur();
      return true;
    }
    // Univer would take back or repeat an edit of cells.
    return (ctrlKey || metaKey) && /^[zy]$/i.test(key);
  });
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function tabAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(TAB) : null;
}
