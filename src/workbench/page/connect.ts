/**
 * Runs in the task pane's frame before Office.js: gives the page the `window.external` that desktop Excel would
 * have injected, from the workbook in the page around it. A page without one is left alone.
 */
const workbench = window.parent === window ? undefined : window.parent.isoMarginWorkbench;
if (workbench) {
  Object.defineProperty(window, "external", {
    value: workbench.connect(window),
    configurable: true,
  });
}
