import { tableDateText } from "../../venues";
import { blockFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { tiersByValue } from "../tiersByValue";
import { today } from "../today";

const HEADER = [
  "Floor",
  "Cap",
  "Max leverage",
  "Maintenance rate",
  "Deduction",
  "As of",
  "Source",
] as const;

export const MARGINTIERS = blockFunction({
  arguments: [requiredMarketArgument],
  computeRows: ([market]) => {
    const rows = tiersByValue(market).map((tier, index) => [
      tier.floor,
      tier.cap ?? "",
      tier.maxLeverage ?? "",
      tier.rate,
      tier.deduction,
      index === 0 && market.table ? tableDateText(market.table.asOf, today()) : "",
      index === 0 ? (market.table?.source ?? "given by the user") : "",
    ]);
    return [HEADER, ...rows];
  },
});
