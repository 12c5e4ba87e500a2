import contracts2022 from "./tables/contracts-2022-05-13.json";

const SIZES: Readonly<Record<string, number>> = contracts2022.tables;

/** Size of one contract: coins for linear, US dollars for inverse contracts; undefined where none was recorded. */
export function okxContractSize(symbol: string): number | undefined {
  return Object.hasOwn(SIZES, symbol) ? SIZES[symbol] : undefined;
}

/** Day of {@link okxContractSize}. */
export const OKX_CONTRACTS_AS_OF: string = contracts2022.asOf;
