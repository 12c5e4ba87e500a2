import { call } from "../../functions/customFunctions";
import * as catalogue from "../../../src/functions/functions";
import type { Example } from "./example";
import { coreAnswer } from "./coreAnswer";

type CustomFunction = (...ranges: any[]) => any[][];

const FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  ISOLIQ: catalogue.isoLiq,
  ISOBANKRUPT: catalogue.isoBankrupt,
  MARGINREQ: catalogue.marginReq,
  MARGINRATIO: catalogue.marginRatio,
  PERPPNL: catalogue.perpPnl,
  FUNDINGCOST: catalogue.fundingCost,
  ISOSCENARIO: catalogue.isoScenario,
  MARGINTIERS: catalogue.marginTiers,
};

const DEDUCTION_COLUMN = 4;

const asked = (name: string, given: readonly unknown[]) =>
  call(FUNCTIONS[name] as CustomFunction, ...given);

/** What this project answers where an example was printed. */
export function answerOf({ by, given }: Example): unknown {
  if (Array.isArray(given)) return asked(by, given);
  const named = given as Record<string, any>;
  switch (by) {
    case "MARGINTIERS":
      return (asked(by, [named.market]) as unknown[][])[named.tier]?.[DEDUCTION_COLUMN];
    case "ISOSCENARIO":
      return (asked(by, named.call) as unknown[][])[0]?.[named.column - 1] ?? undefined;
    case "fundingReceived":
      return -(asked("FUNDINGCOST", named.call) as number);
    case "reciprocalMarginRatio":
      return 1 / (asked("MARGINRATIO", named.call) as number);
    case "returnOnMargin":
      return (
        (asked("PERPPNL", named.profit) as number) / (asked("MARGINREQ", named.margin) as number)
      );
    default:
      return coreAnswer(by, named);
  }
}
