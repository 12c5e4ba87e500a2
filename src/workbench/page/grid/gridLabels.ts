import { element } from "../elements";

/** Parts of Univer's that come without a name for screen readers: by selector, in the order in which they stand. */
const LABELS: readonly (readonly [selector: string, labels: readonly string[]])[] = [
  ['[data-u-comp="defined-name"] input', ["Name box"]],
  ['[data-u-comp="defined-name"] a', ["Defined names"]],
  ['[data-u-comp="sheet-bar-append-button"]', ["Add a sheet", "All sheets"]],
  ['[data-u-comp="formula-bar"] button', ["Expand the formula bar"]],
];

/** Names the parts of Univer that have none, now and whenever it draws them anew. */
export function labelGrid(): void {
  const grid = element("grid");
  const label = () => {
    for (const [selector, labels] of LABELS) {
      grid.querySelectorAll(selector).forEach((part, index) => {
        const name = labels[index];
        if (name !== undefined && part.getAttribute("aria-label") !== name) {
          part.setAttribute("aria-label", name);
        }
      });
    }
  };
  label();
  new MutationObserver(label).observe(grid, { childList: true, subtree: true });
}
