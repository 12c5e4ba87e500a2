import type { Request } from "../protocol/request";
import type { Response } from "../protocol/response";
import { DispatchId, HostStatus } from "./dispatchId";
import { settingsAccess } from "./documentSettings";
import { EventChannel } from "./EventChannel";
import { hostContext } from "./hostContext";
import { macrotask } from "./macrotask";
import type { HostCallback, NativeExternal } from "./NativeExternal";
import { LIGHT_THEME, themeInfo, type OfficeTheme } from "./officeTheme";
import { exceedsSize, REQUEST_SIZE_LIMIT } from "./requestSize";
import { REQUIREMENT_SETS } from "./requirementSets";
import { RibbonCommands } from "./RibbonCommands";
import type { RichApiMessage } from "./richApiMessage";
import { safeArray } from "./safeArray";

/** What a connection needs from the workbook, and what about it can be chosen. */
export interface ConnectionOptions {
  execute: (request: Request) => Response;
  settings: Map<string, unknown>;
  addInId?: string;
  documentUrl?: () => string;
  locale?: string;
  theme?: OfficeTheme;
  requirementSets?: Readonly<Record<string, string>>;
  /** Bytes; larger requests are refused as Excel on the web refuses them. Default 5 MB. */
  requestSizeLimit?: number;
  /** Sees every request with its answer: tracing and tests. */
  onBatch?: (request: Request, response: Response) => void;
  /** A host call other than those of this file, by its dispatch id. It is answered "not supported". */
  onUnsupportedCall?: (dispatchId: number) => void;
}

const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** One page with Office.js, connected to a workbook by the `external` object that it finds on its window. */
export class OfficeConnection {
  readonly external: NativeExternal;
  readonly events = new EventChannel();
  readonly ribbon = new RibbonCommands(this.events);
  private theme: OfficeTheme;

  constructor(private readonly options: ConnectionOptions) {
    const locale = options.locale ?? "en-US";
    this.theme = options.theme ?? LIGHT_THEME;
    const context = hostContext({
      addInId: options.addInId ?? "embedded-workbook",
      locale,
      documentUrl: options.documentUrl ?? (() => "Book1.xlsx"),
      requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
      themeInfo: () => themeInfo(this.theme),
      settings: settingsAccess(options.settings, () => this.push(DispatchId.SettingsChangedEvent)),
    });
    // host $ platform $ version of the host's script $ locale $ correlation $ is dialog $ logging $ flags
    const hostInfo = `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`;
    this.external = {
      GetHostInfo: () => hostInfo,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (dispatchId, parameters, callback) =>
        this.execute(dispatchId, parameters as unknown[], callback),
      RegisterEvent: (dispatchId, _targetId, handler, callback) => {
        const isDialog =
          dispatchId === DispatchId.DialogMessageReceivedEvent ||
          dispatchId === DispatchId.DialogParentMessageReceivedEvent;
        if (!isDialog) this.events.register(dispatchId, handler);
        callback?.(isDialog ? HostStatus.OperationNotSupported : HostStatus.Success);
      },
      UnregisterEvent: (dispatchId, _targetId, callback) => {
        this.events.unregister(dispatchId);
        callback?.(HostStatus.Success);
      },
    };
  }

  /** Sends events and function calls to the page. */
  send(messages: readonly RichApiMessage[]): void {
    if (messages.length > 0) this.events.push(DispatchId.RichApiMessageEvent, messages);
  }

  /** Fires `workbook.onSelectionChanged`. */
  selectionChanged(): void {
    this.push(DispatchId.DocumentSelectionChangedEvent);
  }

  /** Office.js keeps the colours it read for five seconds. */
  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
    this.push(DispatchId.OfficeThemeChangedEvent);
  }

  dispose(): void {
    this.events.clear();
  }

  private push(dispatchId: number): void {
    this.events.push(dispatchId, []);
  }

  private execute(dispatchId: number, parameters: unknown[], callback: HostCallback): void {
    switch (dispatchId) {
      case DispatchId.ExecuteRichApiRequest: {
        const message = parameters[0] as unknown[];
        macrotask(() => callback(this.answer(String(message[4]))));
        break;
      }
      case DispatchId.AppCommandInvocationCompleted:
        this.ribbon.completed(parameters);
        callback(HostStatus.Success);
        break;
      default:
        this.options.onUnsupportedCall?.(dispatchId);
        callback(HostStatus.OperationNotSupported);
    }
  }

  private answer(body: string): Parameters<HostCallback>[0] {
    if (exceedsSize(body, this.options.requestSizeLimit ?? REQUEST_SIZE_LIMIT)) {
      return HostStatus.RequestPayloadSizeLimitExceeded;
    }
    const request = JSON.parse(body) as Request;
    const response = this.options.execute(request);
    this.options.onBatch?.(request, response);
    return safeArray([HostStatus.Success, 200, [], JSON.stringify(response)]);
  }
}
