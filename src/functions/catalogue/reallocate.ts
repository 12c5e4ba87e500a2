import { Fraction } from "../../core";
import { required, withDefault, wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { readPositive } from "../readers";
import { readCells, readMarketCells, readPositions } from "../reallocation/readPositions";
import { reallocated } from "../reallocation/reallocated";

const MONTH = new Fraction(30);

export const REALLOCATE = blockFunction({
  arguments: [
    wholeRange("sides", readCells),
    wholeRange("entries", readCells),
    wholeRange("sizes", readCells),
    wholeRange("prices", readCells),
    wholeRange("volatilities", readCells),
    required("total_margin", readPositive),
    wholeRange("markets", readMarketCells),
    withDefault("days", readPositive, MONTH),
  ],
  computeRows: (values) => {
    const [sides, entries, sizes, prices, volatilities, total, markets, days] = values;
    const positions = readPositions({ sides, entries, sizes, prices, volatilities, markets });
    const margins = reallocated(
      positions.filter((position) => position !== undefined),
      total,
      days
    );
    let next = 0;
    return positions.map((position) => [position ? (margins[next++] as number) : ""]);
  },
});
