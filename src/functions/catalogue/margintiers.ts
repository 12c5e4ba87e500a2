import { notAvailable } from "../../core";
import { marginRule } from "../../venues";
import { blockFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";

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
    const { tiers } = marginRule(market).maintenance;
    if (typeof tiers === "function") {
      throw notAvailable(
        `the tiers of ${market.id} go by size, not by value: MARGINREQ answers the maintenance margin of a size`
      );
    }
    const rows = tiers.map((tier, index) => [
      tier.floor,
      tier.cap ?? "",
      tier.maxLeverage ?? "",
      tier.rate,
      tier.deduction,
      index === 0 ? (market.table?.asOf ?? "") : "",
      index === 0 ? (market.table?.source ?? "given by the user") : "",
    ]);
    return [HEADER, ...rows];
  },
});
