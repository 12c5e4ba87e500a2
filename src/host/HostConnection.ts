import type { FunctionMetadata } from "./calculation/customFunction";
import type { Workbook } from "./model/workbook";
import { followStructure, forgetSheet } from "./objects/range/followStructure";
import { EventPublisher } from "./objects/events/EventPublisher";
import { AddInInternalService } from "./objects/services/AddInInternalService";
import { AppRuntimeService } from "./objects/services/AppRuntimeService";
import { CustomFunctionsService } from "./objects/services/CustomFunctionsService";
import { Session } from "./objects/Session";
import { Workbook as WorkbookObject } from "./objects/workbook/Workbook";
import { bindFunctions, type FunctionWindow } from "./office/functionRuntime";
import { macrotask } from "./office/macrotask";
import type { NativeExternal } from "./office/NativeExternal";
import { OfficeConnection, type ConnectionOptions } from "./office/OfficeConnection";
import { eventMessage, type RichApiMessage } from "./office/richApiMessage";
import { RuntimeChannel } from "./office/RuntimeChannel";
import { BatchProcessor } from "./protocol/BatchProcessor";
import type { UnsupportedMembers } from "./protocol/UnsupportedMembers";

/** One page with Office.js at work on a workbook. */
export class HostConnection {
  readonly office: OfficeConnection;
  /** Calls functions as Excel does, through the runtime of Office.js; `bindFunctions` is the fast way. */
  readonly runtime: RuntimeChannel;
  readonly session: Session;
  private readonly publisher: EventPublisher;
  private readonly stopListening: (() => void)[];
  private waiting: RichApiMessage[] = [];

  constructor(
    private readonly workbook: Workbook,
    unsupported: UnsupportedMembers,
    options: Omit<ConnectionOptions, "execute" | "settings"> & { documentName: () => string }
  ) {
    const session = new Session(workbook, options.documentName, unsupported);
    this.session = session;
    this.runtime = new RuntimeChannel((messages) => this.office.send(messages));
    const services = new Map([
      [AddInInternalService.serviceName, () => new AddInInternalService()],
      [AppRuntimeService.serviceName, () => new AppRuntimeService()],
      [CustomFunctionsService.serviceName, () => new CustomFunctionsService(this.runtime)],
    ]);
    const processor = new BatchProcessor(
      { globalObject: new WorkbookObject(session), services },
      unsupported
    );
    this.office = new OfficeConnection({
      documentUrl: options.documentName,
      ...options,
      settings: workbook.settings,
      execute: (request) => {
        try {
          return processor.execute(request);
        } finally {
          session.endRequest();
        }
      },
    });
    this.publisher = new EventPublisher(session, (event, targetId, args) =>
      this.publish(eventMessage(event, targetId, args))
    );
    this.stopListening = [
      workbook.on("selection", () => this.office.selectionChanged()),
      workbook.on("structure", (event) => followStructure(processor.references, event)),
      workbook.on("sheets", ({ kind, sheet }) => {
        if (kind === "removed") forgetSheet(processor.references, sheet);
      }),
    ];
  }

  /** What the page must find as `window.external` before Office.js loads. */
  get external(): NativeExternal {
    return this.office.external;
  }

  /** Makes the page's custom functions known to the workbook. */
  bindFunctions(functions: readonly FunctionMetadata[], window: FunctionWindow): void {
    bindFunctions(this.workbook, functions, window);
  }

  /** Presses a ribbon button; settles when its command is completed. */
  invokeRibbonCommand(functionName: string, controlId?: string): Promise<void> {
    return this.office.ribbon.invoke(functionName, controlId);
  }

  dispose(): void {
    this.publisher.dispose();
    for (const stop of this.stopListening) stop();
    this.office.dispose();
    this.waiting = [];
  }

  /** Excel delivers events after the request that caused them, several at once. */
  private publish(message: RichApiMessage): void {
    this.waiting.push(message);
    if (this.waiting.length > 1) return;
    macrotask(() => {
      const messages = this.waiting;
      this.waiting = [];
      this.office.send(messages);
    });
  }
}
