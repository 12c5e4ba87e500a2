const NAME = "isomargin-workbook";

/** Lets one tab at a time keep its workbook in the browser. A browser without locks lets every tab. */
export class TabLock {
  private held = false;
  private letGo: () => void = () => undefined;

  /** `lost` is called where another tab takes the lock over. */
  constructor(private readonly lost: () => void) {}

  get isHeld(): boolean {
    return this.held;
  }

  /** True where this tab has the lock now; `takeOver` takes it from another tab. */
  acquire(takeOver = false): Promise<boolean> {
    if (this.held) return Promise.resolve(true);
    // Pages that come neither by https nor from this machine have none.
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return Promise.resolve((this.held = true));
    return new Promise((answer) => {
      const options = takeOver ? { steal: true } : { ifAvailable: true };
      const holding = locks.request(NAME, options, (lock) => {
        if (lock) this.held = true;
        answer(this.held);
        return lock && new Promise<void>((resolve) => (this.letGo = resolve));
      });
      holding.catch(() => {
        this.held = false;
        this.lost();
      });
    });
  }

  release(): void {
    this.held = false;
    this.letGo();
  }
}
