import { HostObject } from "../../protocol/HostObject";
import { defineType, type HostType } from "../../protocol/HostType";

/** A result as the custom functions runtime posts it: invocation id, succeeded, value or message, error number. */
export type InvocationResult = [id: number, ok: boolean, value: unknown, errorCode?: number];

/** What becomes of the runtime's messages. */
export interface CustomFunctionsListener {
  ready(): void;
  results(results: InvocationResult[]): void;
}

/** Lets the runtime post results every 200 ms instead of every 500 ms. */
const SHORTER_POSTING_INTERVAL = 2;

/** The service to which the custom functions runtime of Office.js posts its results. */
export class CustomFunctionsService extends HostObject {
  static readonly serviceName = "Microsoft.ExcelServices.CustomFunctions";
  readonly type: HostType = customFunctionsServiceType;

  constructor(readonly listener: CustomFunctionsListener) {
    super();
  }
}

const customFunctionsServiceType = defineType<CustomFunctionsService>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ listener }) => listener.ready(),
    _GetEnabledFeatures: () => [SHORTER_POSTING_INTERVAL],
    SetInvocationArrayResults: ({ listener }, args) =>
      listener.results(args.raw(0) as InvocationResult[]),
  },
});
