import { isOldTable, type TierTableDate } from "../../venues";
import type { FunctionFacts } from "./functionFacts";
import type { OfficeFacts } from "./officeFacts";
import type { RecordedError } from "./recordedError";

/** The state of the add-in at a moment; holds nothing of a workbook. */
export interface Health {
  version: string;
  functions: FunctionFacts;
  office: OfficeFacts;
  /** Locale in which numbers are written and read; undefined is that of the browser. */
  numbers?: string;
  tables: { venue: string; asOf: string; source: string; old: boolean }[];
  lastError?: RecordedError;
}

/** Tier tables with the mark of those that are more than 90 days old. */
export function tableAges(tables: readonly TierTableDate[], now: Date): Health["tables"] {
  const today = now.toISOString().slice(0, 10);
  return tables.map(({ venue, asOf, source }) => ({
    venue,
    asOf,
    source,
    old: isOldTable(asOf, today),
  }));
}

/** True where the functions are known not to work. */
function functionsFail({ expected, missing, calculates }: FunctionFacts): boolean {
  return expected === undefined || Boolean(missing?.length) || calculates === false;
}

/** How many points of the Health tab need a look. */
export function concerns({ functions, office, tables, lastError }: Health): number {
  const bad = [
    functionsFail(functions),
    office.sets.some(({ sufficient }) => !sufficient),
    tables.some(({ old }) => old),
    lastError !== undefined,
  ];
  return bad.filter(Boolean).length;
}
