import { Fraction } from "../../core";
import { required, withDefault, wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { readPositive } from "../readers";
import { readCells, readMarketCells, readPositions } from "../reallocation/readPositions";
import { reallocated } from "../reallocation/reallocated";

const MONTH = new Fraction(30);

/**
 * Spreads a total of isolated margin over open positions so that all of them are equally
 * unlikely to be liquidated within some days, in the sense of LIQPROB: the wild and large ones
 * get more. Every range has one cell a position; rows that are empty throughout stay empty.
 *
 * @question How should I spread my margin?
 * @family Hedge and portfolio
 * @formula margins with equal LIQPROB at their liquidation prices, Σ margin = total_margin
 * @throws #VALUE! where ranges differ in length or markets settle in different currencies; the
 *   text names range and row.
 * @throws #N/A where total_margin is too small to keep the positions open, or covers every
 *   loss, or where a position needs none of it; the text says which.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =REALLOCATE({"long";"short"}, {60000;3000}, {0.5;5}, {60000;3000}, {0.5;0.8}, 6000)
 * → 3350.590088
 * → 2649.409912
 * Half a bitcoin and five ether short share 6,000: the ether is half as large, but wilder.
 * @source First-passage probability as in LIQPROB; the rule of equal chances is a convention of
 *   this add-in.
 * @see LIQPROB
 * @see MARGINTOADD
 */
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
