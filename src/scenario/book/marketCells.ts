import { area, fixedAddressOf, fixedCell, type Area } from "../plan/area";
import type { WholeTable } from "./wholeTable";

/** Where a sheet keeps its assumptions by market: a row a market, and one for all others below them. */
export class MarketCells {
  /** @param first row of the first market; @param count of markets without the row of all others */
  constructor(
    readonly first: number,
    readonly label: number,
    readonly count: number
  ) {}

  /** A column over the markets, without the row of all others. */
  area(column: number): Area {
    return area(this.first, column, Math.max(1, this.count));
  }

  labels(): string {
    return fixedAddressOf(this.area(this.label));
  }

  other(column: number): string {
    return fixedCell(this.first + this.count, column);
  }

  /** What holds for the market of each row of a table. */
  forAll(table: WholeTable, column: number): string {
    const [labels, market] = [this.labels(), table.column("Market")];
    const listed = fixedAddressOf(this.area(column));
    // N: an empty text, where no rate is given, counts as 0.
    return `(SUMIF(${labels},${market},${listed})+(COUNTIF(${labels},${market})=0)*N(${this.other(column)}))`;
  }

  /** What holds for one market, named by a cell. */
  forOne(market: string, column: number): string {
    const listed = fixedAddressOf(this.area(column));
    return `IFERROR(INDEX(${listed},MATCH(${market},${this.labels()},0)),${this.other(column)})`;
  }
}
