import type { EventName, Workbook } from "../../../host";
import { takeSnapshot } from "../../../host/snapshot";
import type { WorkbookStore } from "./WorkbookStore";

/** How saving stands, for the person at the page. */
export type SavingState = { kind: "saved" } | { kind: "saving" } | { kind: "failed"; why: string };

const CHANGES: EventName[] = ["changed", "format", "structure", "sheets", "tables", "charts", "names", "activated"]; // prettier-ignore
const QUIET = 400;
/** A large workbook takes long to copy: it is saved that much less often. */
const SHARE_OF_TIME = 10;

/** Saves the workbook to the browser soon after each change, and at once when the page is left. */
export class Autosave {
  private timer?: ReturnType<typeof setTimeout>;
  private isDirty = false;
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
  }

  schedule(): void {
    if (!this.isDirty) this.report({ kind: "saving" });
    this.isDirty = true;
    clearTimeout(this.timer);
    const wait = Math.max(QUIET, this.lastDuration * SHARE_OF_TIME);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    if (!this.isDirty) return;
    this.isDirty = false;
    clearTimeout(this.timer);
    const started = performance.now();
    try {
      const snapshot = takeSnapshot(this.workbook);
      const saving = this.store.save({ name: this.documentName(), snapshot });
      this.lastDuration = performance.now() - started;
      await saving;
      if (!this.isDirty) this.report({ kind: "saved" });
    } catch (error) {
      this.report({ kind: "failed", why: (error as Error).message });
    }
  }
}
