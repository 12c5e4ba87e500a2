import { defineType } from "../../protocol/HostType";
import { eventMembers } from "../events/eventMembers";
import { ExcelEvent } from "../events/excelEvent";
import type { Table } from "./Table";
import { tableObjects } from "./tableObjects";
import { tableProperties } from "./tableProperties";
import { tableRanges } from "./tableRanges";

/** Members of `Excel.Table`, by what they are about. */
export const tableType = defineType<Table>(
  "Table",
  tableProperties,
  tableRanges,
  tableObjects,
  eventMembers<Table>(({ table }) => table.id, {
    DataChangedEvent: ExcelEvent.TableChanged,
    SelectionChangedEvent: ExcelEvent.TableSelectionChanged,
  })
);
