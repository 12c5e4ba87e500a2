import { initialRate, tierOfValue } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { readNotNegative, readWord } from "../readers";
import { tiersByValue } from "../tiersByValue";

const KINDS = ["maintenance", "initial", "deduction"] as const;

export const MARGINRATE = elementFunction({
  arguments: [
    requiredMarketArgument,
    required("notional", readNotNegative),
    withDefault("kind", readWord(KINDS), "maintenance"),
  ],
  compute: ([market, notional, kind]) => {
    const tier = tierOfValue(tiersByValue(market), notional, market.maintenance?.beyond);
    if (kind === "initial") return initialRate(tier);
    return kind === "maintenance" ? tier.rate : tier.deduction;
  },
});
