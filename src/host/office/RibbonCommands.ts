import { DispatchId, HostStatus } from "./dispatchId";
import type { EventChannel } from "./EventChannel";

interface Invocation {
  functionName: string;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** Presses buttons of the add-in's ribbon: runs what it associated with `Office.actions.associate`. */
export class RibbonCommands {
  private readonly running = new Map<string, Invocation>();
  private nextId = 1;

  constructor(private readonly events: EventChannel) {}

  /** Settles when the command calls `event.completed()`; rejects where no such command is associated. */
  invoke(functionName: string, controlId: string = functionName): Promise<void> {
    if (!this.events.isRegistered(DispatchId.AppCommandInvokedEvent)) {
      return Promise.reject(new Error(`Cannot run ${functionName}: Office.js is not loaded yet.`));
    }
    const id = `command-${this.nextId++}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, { functionName, resolve, reject });
      const source = JSON.stringify({ source: { id: controlId } });
      this.events.push(DispatchId.AppCommandInvokedEvent, [id, functionName, source]);
    });
  }

  /** Office.js reports a command as done: [command id, status, data]. */
  completed(parameters: readonly unknown[]): void {
    const [id, status] = parameters;
    const invocation = this.running.get(String(id));
    if (!invocation) return;
    this.running.delete(String(id));
    if (status === HostStatus.Success) invocation.resolve();
    else {
      invocation.reject(
        new Error(`The ribbon command ${invocation.functionName} failed with status ${status}.`)
      );
    }
  }
}
