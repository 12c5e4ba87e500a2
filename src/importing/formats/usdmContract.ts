import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, sign } from "../numbers/decimal";
import type { Position } from "../position";
import { binanceSide } from "./binanceSide";

/** What the replies on Binance USD-M positions spell alike. */
interface UsdmFields {
  symbol: string;
  positionAmt: string;
  positionSide?: string | null;
}

/** Market, side and size of a Binance USD-M row; `flat` where it holds no position. */
export function usdmContract({
  symbol: spelled,
  positionAmt,
  positionSide,
}: UsdmFields):
  Pick<Position, "venue" | "market" | "symbol" | "contract" | "side" | "size"> | "flat" {
  const symbol = checkSymbol(spelled, "symbol");
  if (sign(positionAmt) === 0) return "flat";
  refuseDated(symbol, "symbol");
  return {
    venue: "BINANCE",
    market: `BINANCE:${symbol}`,
    symbol,
    contract: "linear",
    side: binanceSide(positionAmt, positionSide),
    size: absolute(positionAmt),
  };
}
