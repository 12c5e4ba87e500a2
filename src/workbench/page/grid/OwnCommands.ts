import { ICommandService } from "@univerjs/core";
import type { Injector } from "./createUniver";

/** Runs commands of Univer for the model, so that listeners can tell them from those of a person. */
export class OwnCommands {
  private readonly service: ICommandService;
  private depth = 0;

  constructor(injector: Injector) {
    this.service = injector.get(ICommandService);
  }

  /** True while a command runs that the model asked for. */
  get running(): boolean {
    return this.depth > 0;
  }

  run(id: string, params: object): void {
    this.during(() =>
      this.service.syncExecuteCommand(id, params, { onlyLocal: true, fromCollab: true })
    );
  }

  /** Whatever `work` causes in Univer counts as asked for by the model. */
  during(work: () => void): void {
    this.depth++;
    try {
      work();
    } finally {
      this.depth--;
    }
  }
}
