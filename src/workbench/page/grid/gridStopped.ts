import { element } from "../elements";

/** A grid that is drawn anew has no canvas for a moment. */
const SETTLED = 300;

/** Says so when Univer has broken and taken the grid off the page, and offers to load the page anew. */
export function watchGrid(): void {
  const grid = element("grid");
  const isGone = () => grid.querySelector("canvas") === null;
  const tell = () => {
    grid.hidden = isGone();
    element("grid-stopped").hidden = !grid.hidden;
  };
  const look = () => {
    if (isGone()) setTimeout(tell, SETTLED);
  };
  new MutationObserver(look).observe(grid, { childList: true, subtree: true });
  element("reload-page").addEventListener("click", () => location.reload());
}
