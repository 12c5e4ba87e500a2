import type { EventName, Workbook } from "../../../host";
import { takeSnapshot } from "../../../host/snapshot";
import { TabLock } from "./TabLock";
import type { WorkbookStore } from "./WorkbookStore";

/**
 * How saving stands, for the person at the page. "Elsewhere": another tab keeps its workbook, this one is not saved;
 * "overtaken": another tab has saved what this page has not seen.
 */
export type SavingState =
  { kind: "saved" | "saving" | "elsewhere" | "overtaken" } | { kind: "failed"; why: string };

const CHANGES: EventName[] = ["changed", "format", "structure", "sheets", "tables", "charts", "names", "activated"]; // prettier-ignore
const QUIET = 400;
/** A tab that does not save asks so often whether the one that does has been closed. */
const ASK_AGAIN = 2000;
/** A large workbook takes long to copy: it is saved that much less often. */
const SHARE_OF_TIME = 10;

/**
 * Saves the workbook to the browser soon after each change, and at once when the page is left. Of several tabs one saves;
 * what another has saved is written over only when a person says so.
 */
export class Autosave {
  private readonly lock = new TabLock(() => this.lost());
  private timer?: ReturnType<typeof setTimeout>;
  private isDirty = false;
  private isElsewhere = false;
  private lastDuration = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly store: WorkbookStore,
    private readonly documentName: () => string,
    private readonly report: (state: SavingState) => void
  ) {
    for (const event of CHANGES) workbook.on(event, () => this.schedule());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.flush();
    });
    addEventListener("pagehide", () => void this.flush());
    addEventListener("beforeunload", (event) => {
      if (this.isDirty && !this.lock.isHeld) event.preventDefault();
    });
    void this.claim();
    // Only a tab in sight asks again: one in the background must not claim while another is being reloaded.
    setInterval(() => {
      if (document.visibilityState === "visible") void this.claim();
    }, ASK_AGAIN);
  }

  schedule(): void {
    if (!this.isDirty && this.lock.isHeld) this.report({ kind: "saving" });
    this.isDirty = true;
    clearTimeout(this.timer);
    const wait = Math.max(QUIET, this.lastDuration * SHARE_OF_TIME);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    if (!this.isDirty || !this.lock.isHeld) return;
    this.isDirty = false;
    clearTimeout(this.timer);
    const started = performance.now();
    try {
      const snapshot = takeSnapshot(this.workbook);
      const saving = this.store.save({ name: this.documentName(), snapshot });
      this.lastDuration = performance.now() - started;
      const isSaved = await saving;
      if (!isSaved) {
        this.isDirty = true;
        this.standBack();
      } else if (!this.isDirty) this.report({ kind: "saved" });
    } catch (error) {
      this.isDirty = true;
      this.report({ kind: "failed", why: (error as Error).message });
    }
  }

  /** Saves this tab's workbook in place of whatever another tab has saved; the other one stops. */
  async takeOver(): Promise<void> {
    await this.lock.acquire(true);
    await this.store.load().catch(() => undefined);
    this.isDirty = true;
    await this.flush();
  }

  /** Saves from now on where no other tab does, and none has saved what is not to be seen here. */
  private async claim(): Promise<void> {
    if (this.lock.isHeld) return;
    const wasElsewhere = this.isElsewhere;
    this.isElsewhere = !(await this.lock.acquire());
    if (this.isElsewhere) this.report({ kind: "elsewhere" });
    else if (!(await this.store.isSeen().catch(() => true))) this.standBack();
    else if (this.isDirty) await this.flush();
    else if (wasElsewhere) this.report({ kind: "saved" });
  }

  private lost(): void {
    this.isElsewhere = true;
    this.report({ kind: "elsewhere" });
  }

  private standBack(): void {
    this.lock.release();
    this.report({ kind: "overtaken" });
  }
}
