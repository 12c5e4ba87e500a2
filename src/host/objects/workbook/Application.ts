import { defineType, type HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import { settableChoice } from "../settable";
import { CALCULATION_ENGINE_VERSION } from "./calculationEngine";
import { CultureInfo } from "./CultureInfo";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. */
export class Application extends ExcelObject {
  readonly type: HostType = applicationType;
}

const applicationType = defineType<Application>("Application", {
  scalars: {
    CalculationMode: {
      get: ({ session }) => session.calculationMode,
      set: ({ session }, value) => session.setCalculationMode(settableChoice(value, MODES)),
    },
    CalculationState: {
      get: ({ session }) =>
        session.workbook.calculation.customFunctions.pending > 0 ? "Pending" : "Done",
    },
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE_VERSION },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: ({ session }) => new CultureInfo(session) },
  methods: {
    Calculate: ({ session }, args) => {
      const type = args.choice(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      session.workbook.recalculate(type !== "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: ({ session }) => session.suspendCalculation(),
    // Nothing is drawn while a request runs.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
