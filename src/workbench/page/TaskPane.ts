import { DARK_THEME, LIGHT_THEME } from "../../host";
import type { Appearance } from "./appearance";
import { element } from "./elements";

const PANE_URL = "/addin/taskpane.html";
/** Office.js keeps the colours that it read for five seconds. */
const THEME_KEPT = 5100;

/** Opens and closes the add-in's pane beside the sheet. A closed pane stays loaded: the functions live in it. */
export class TaskPane {
  readonly frame = document.createElement("iframe");

  private readonly pane = element("task-pane");
  private readonly toggle = element("toggle-pane");

  constructor() {
    this.frame.title = "IsoMargin";
    this.frame.src = PANE_URL;
    this.frame.allow = "clipboard-read; clipboard-write";
    this.pane.append(this.frame);
    this.toggle.addEventListener("click", () => this.show(this.pane.hidden));
    element("close-pane").addEventListener("click", () => this.show(false));
    this.show(true);
  }

  show(visible: boolean): void {
    this.pane.hidden = !visible;
    element("splitter").hidden = !visible;
    this.toggle.setAttribute("aria-expanded", String(visible));
  }

  /** Has the pane look for Office's colours again, as it does when it gets the focus. */
  refreshTheme(): void {
    const look = () => this.frame.contentWindow?.dispatchEvent(new Event("focus"));
    look();
    setTimeout(look, THEME_KEPT);
  }
}

/** Office's colours for light or dark. */
export const officeThemeOf = (appearance: Appearance) =>
  appearance === "dark" ? DARK_THEME : LIGHT_THEME;
