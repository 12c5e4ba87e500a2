import { DARK_THEME, LIGHT_THEME } from "../../host";
import type { Appearance } from "./appearance";
import { element } from "./elements";

const PANE_URL = "/addin/taskpane.html";
/** Office.js keeps the colours that it read for five seconds. */
const THEME_KEPT = 5100;
/** A page that broke has nothing to show some moments later. */
const SETTLED = 300;

/** Opens and closes the add-in's pane beside the sheet. A closed pane stays loaded: the functions live in it. */
export class TaskPane {
  readonly frame = document.createElement("iframe");

  private readonly pane = element("task-pane");
  private readonly toggle = element("toggle-pane");
  private readonly stopped = element("pane-stopped");

  /** @param loaded told each time the add-in has been loaded */
  constructor(loaded: () => void) {
    this.frame.title = "IsoMargin";
    this.frame.src = PANE_URL;
    this.frame.allow = "clipboard-read; clipboard-write";
    this.pane.append(this.frame);
    this.toggle.addEventListener("click", () => this.show(this.pane.hidden));
    element("close-pane").addEventListener("click", () => this.show(false));
    element("restart-pane").addEventListener("click", () => this.restart());
    element("reload-pane").addEventListener("click", () => this.restart());
    this.frame.addEventListener("load", () => {
      this.stopped.hidden = this.isAtHome();
      if (!this.isAtHome()) return;
      this.watchForErrors();
      loaded();
    });
    this.show(true);
  }

  show(visible: boolean): void {
    this.pane.hidden = !visible;
    element("splitter").hidden = !visible;
    this.toggle.setAttribute("aria-expanded", String(visible));
  }

  /** Loads the add-in anew, whatever became of it. */
  restart(): void {
    this.stopped.hidden = true;
    this.frame.src = PANE_URL;
  }

  /** Has the pane look for Office's colours again, as it does when it gets the focus. */
  refreshTheme(): void {
    const look = () => this.frame.contentWindow?.dispatchEvent(new Event("focus"));
    look();
    setTimeout(look, THEME_KEPT);
  }

  /** True while the frame shows the add-in, and not where it was led or an error of the browser. */
  private isAtHome(): boolean {
    try {
      return this.frame.contentWindow?.location.pathname === PANE_URL;
    } catch {
      return false;
    }
  }

  private watchForErrors(): void {
    const page = this.frame.contentWindow;
    page?.addEventListener("error", () =>
      setTimeout(() => {
        const isEmpty = page.document.body.innerText.trim() === "";
        if (isEmpty) this.stopped.hidden = false;
      }, SETTLED)
    );
  }
}

/** Office's colours for light or dark. */
export const officeThemeOf = (appearance: Appearance) =>
  appearance === "dark" ? DARK_THEME : LIGHT_THEME;
