import type { Chart } from "../model/chart";
import type { Workbook } from "../model/workbook";
import type { UnsupportedMembers } from "../protocol/UnsupportedMembers";
import { Subscriptions } from "./events/Subscriptions";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What all objects of one connection share: the workbook, what is listened to, whether calculation waits. */
export class Session {
  readonly subscriptions = new Subscriptions();
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** The chart that `chart.activate()` chose. */
  activeChart?: Chart;
  private mode: CalculationMode = "Automatic";
  private calculationSuspended = false;

  constructor(
    readonly workbook: Workbook,
    readonly documentName: () => string,
    readonly unsupported: UnsupportedMembers
  ) {}

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    const wasManual = this.mode === "Manual";
    this.mode = mode;
    if (mode === "Manual" && !wasManual) this.workbook.suspendCalculation();
    if (mode !== "Manual" && wasManual) this.workbook.resumeCalculation();
  }

  /** Until the end of the request: `suspendApiCalculationUntilNextSync`. */
  suspendCalculation(): void {
    if (this.calculationSuspended) return;
    this.calculationSuspended = true;
    this.workbook.suspendCalculation();
  }

  endRequest(): void {
    if (!this.calculationSuspended) return;
    this.calculationSuspended = false;
    this.workbook.resumeCalculation();
  }
}
