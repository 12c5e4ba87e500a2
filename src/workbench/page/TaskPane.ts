import { DARK_THEME, LIGHT_THEME } from "../../host/office/officeTheme";
import type { Appearance } from "./appearance";

const PANE_URL = "/addin/taskpane.html";
/** Office.js keeps the colours that it read for five seconds. */
const THEME_KEPT = 5100;

/** Opens and closes the add-in's pane beside the sheet. A closed pane stays loaded: the functions live in it. */
export class TaskPane {
  readonly frame = document.createElement("iframe");

  constructor(
    private readonly pane: HTMLElement,
    private readonly splitter: HTMLElement,
    private readonly toggle: HTMLElement
  ) {
    this.frame.title = "IsoMargin";
    this.frame.src = PANE_URL;
    this.frame.allow = "clipboard-read; clipboard-write";
    pane.append(this.frame);
    toggle.addEventListener("click", () => this.show(this.pane.hidden));
    this.show(true);
  }

  show(visible: boolean): void {
    this.pane.hidden = !visible;
    this.splitter.hidden = !visible;
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
