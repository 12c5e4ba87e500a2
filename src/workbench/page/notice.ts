import { element } from "./elements";

const SHOWN_FOR = 6000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence above the status bar for some seconds; a problem stays until the next notice. */
export function showNotice(message: string, kind: "done" | "problem" = "done"): void {
  const notice = element("notice");
  notice.textContent = message;
  notice.classList.toggle("problem", kind === "problem");
  notice.hidden = false;
  clearTimeout(hiding);
  if (kind === "done") hiding = setTimeout(() => (notice.hidden = true), SHOWN_FOR);
  else notice.onclick = () => (notice.hidden = true);
}
