import about from "../../../package.json";
import { tierTableDates } from "../../venues";
import { blockFunction } from "../evaluate";

/**
 * The version of the add-in, and for each venue the date of its newest tier table. Write it
 * beside a model whose figures you want to trace later; MARGINTIERS shows date and source of a
 * single table.
 *
 * @question Which version is this, and how old are its tables?
 * @family About
 * @example =MARGINVERSION()
 * → IsoMargin 0.1.0; tier tables: Binance 2026-07-02…
 * All venues follow.
 * @source The add-in itself.
 * @see MARGINTIERS
 */
export const MARGINVERSION = blockFunction({
  arguments: [],
  computeRows: () => {
    const tables = tierTableDates().map(({ venue, asOf }) => `${venue} ${asOf}`);
    return [[`IsoMargin ${about.version}; tier tables: ${tables.join(", ")}`]];
  },
});
