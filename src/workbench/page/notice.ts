import { element } from "./elements";

const SHOWN_FOR = { done: 6000, problem: 15_000 };
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence above the status bar for some seconds, a problem for longer; a click puts it away. */
export function showNotice(message: string, kind: "done" | "problem" = "done"): void {
  const notice = element("notice");
  notice.textContent = message;
  notice.classList.toggle("problem", kind === "problem");
  notice.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (notice.hidden = true), SHOWN_FOR[kind]);
  notice.onclick = () => (notice.hidden = true);
}
