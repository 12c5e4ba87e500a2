type Task = (...args: unknown[]) => void;

/** Timers of a realm, so that they can all be stopped when it is left. */
export class RealmTimers {
  private readonly timeouts = new Set<NodeJS.Timeout>();

  readonly setTimeout = (task: Task, delay?: number, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.timeouts.delete(timer);
      task(...args);
    }, delay);
    this.timeouts.add(timer);
    return timer;
  };

  readonly setInterval = (task: Task, delay?: number, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setInterval(task, delay, ...args);
    this.timeouts.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) this.timeouts.delete(timer);
    clearTimeout(timer);
  };

  clearAll(): void {
    for (const timer of this.timeouts) clearTimeout(timer);
    this.timeouts.clear();
  }
}
