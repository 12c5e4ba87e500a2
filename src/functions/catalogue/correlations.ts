import { notAvailable } from "../../core";
import { correlations } from "../../risk";
import { wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { readReturnsTable } from "../priceSeries";

export const CORRELATIONS = blockFunction({
  arguments: [wholeRange("prices", readReturnsTable)],
  computeRows: ([prices]) =>
    correlations(prices).map((row) =>
      row.map((correlation) => () => {
        if (correlation !== undefined) return correlation;
        throw notAvailable("no correlation: a price of this pair never moves");
      })
    ),
});
