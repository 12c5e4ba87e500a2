import about from "../../../package.json";
import { tierTableDates } from "../../venues";
import { blockFunction } from "../evaluate";

export const MARGINVERSION = blockFunction({
  arguments: [],
  computeRows: () => {
    const tables = tierTableDates().map(({ venue, asOf }) => `${venue} ${asOf}`);
    return [[`IsoMargin ${about.version}; tier tables: ${tables.join(", ")}`]];
  },
});
