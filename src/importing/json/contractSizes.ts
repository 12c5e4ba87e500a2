import { multiply, sign } from "../numbers/decimal";
import { readDecimal } from "../numbers/readDecimal";
import { hasKeys, ownText } from "./jsonValue";
import type { SourceRow } from "./sourceRows";

/**
 * Takes the rows of an OKX instruments reply out of a paste and tells the position rows beside them (also
 * ccxt's, by their symbol) the size of one contract (`ctVal` × `ctMult`).
 */
export function withContractSizes(rows: SourceRow[]): SourceRow[] {
  const sizes = new Map<string, string>();
  const isInstrument = ({ row }: SourceRow) =>
    hasKeys(row, "instId", "ctVal") && !hasKeys(row, "pos");
  for (const { row } of rows.filter(isInstrument)) {
    const value = readDecimal(ownText(row, "ctVal") ?? "");
    const multiplier = readDecimal(ownText(row, "ctMult") || "1");
    const size = value && multiplier && multiply(value, multiplier);
    if (size && sign(size) > 0) sizes.set(ownText(row, "instId") ?? "", size);
  }
  if (sizes.size === 0) return rows;
  return rows
    .filter((source) => !isInstrument(source))
    .map((source) => {
      const symbol = ownText(source.row, "instId") ?? ownText(source.row, "symbol");
      const contractSize = sizes.get(symbol ?? "");
      return contractSize ? { ...source, envelope: { ...source.envelope, contractSize } } : source;
    });
}
