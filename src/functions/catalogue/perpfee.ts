import { tradingFee } from "../../core";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { feeRateArgument, priceArgument, sizeArgument } from "../positionArguments";

export const PERPFEE = elementFunction({
  arguments: [sizeArgument, priceArgument, feeRateArgument, marketArgument],
  compute: ([size, price, feeRate, market]) =>
    tradingFee(market.contract, size, price, feeRate ?? market.takerFeeRate),
});
