import { OKX_CONTRACTS_AS_OF, okxContractSize } from "../../venues";
import {
  absolute,
  compare,
  divide,
  multiply,
  roundToOneTwoFive,
  sign,
  subtract,
} from "../numbers/decimal";
import type { Position } from "../position";
import { RowError } from "../rowError";
import type { RowReport } from "./positionFormat";

/** How far the derived value may be from 1, 2 or 5 × 10ⁿ: USDT is not exactly a dollar. */
const TOLERANCE = "0.02";

/** What is needed to find the size of one contract. */
export interface OkxContractQuestion {
  symbol: string;
  contract: Position["contract"];
  contracts: string;
  mark: string | undefined;
  notionalUsd: string | null | undefined;
  /** From an instruments reply in the same paste, or from ccxt. */
  stated: string | undefined;
}

/**
 * Coins (linear) or US dollars (inverse) in one contract: as stated with the row, else derived from the row's
 * own `notionalUsd`, else from the dated table. Demo trading has other contracts than live trading, so the row
 * outweighs the table.
 *
 * @throws {RowError} where none of these is known; a size is never taken as 1.
 */
export function sizeOfOkxContract(question: OkxContractQuestion, report: RowReport): string {
  if (question.stated && sign(question.stated) > 0) return question.stated;
  const { symbol } = question;
  const derived = deriveFromNotional(question);
  const listed = okxContractSize(symbol)?.toString();
  if (derived && listed && compare(derived, listed) !== 0) {
    report.warn(
      `one contract is ${derived} by this row but ${listed} by the table of ${OKX_CONTRACTS_AS_OF}; ` +
        "the row is followed (demo trading has other contracts)",
      "size"
    );
  }
  if (derived) return derived;
  if (listed) {
    report.inform(`one contract is ${listed}, by the table of ${OKX_CONTRACTS_AS_OF}`, "size");
    return listed;
  }
  throw new RowError(
    `the size of one ${symbol} contract is not known; paste the reply of /api/v5/public/instruments with the positions`,
    "contractSize"
  );
}

/** notionalUsd ÷ (contracts × mark), or ÷ contracts for inverse, where that is near 1, 2 or 5 × 10ⁿ. */
function deriveFromNotional(question: OkxContractQuestion): string | undefined {
  const { contract, contracts, mark, notionalUsd } = question;
  if (!notionalUsd || sign(notionalUsd) === 0 || (contract === "linear" && !mark)) return undefined;
  const counted = contract === "linear" ? multiply(contracts, mark ?? "1") : contracts;
  const quotient = divide(absolute(notionalUsd), absolute(counted));
  const round = roundToOneTwoFive(quotient);
  const gap = divide(absolute(subtract(quotient, round)), round);
  return compare(gap, TOLERANCE) <= 0 ? round : undefined;
}
