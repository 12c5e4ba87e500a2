import { eventMembers } from "../events/eventMembers";
import { ExcelEvent } from "../events/excelEvent";
import type { Worksheet } from "./Worksheet";

/** Events of one worksheet. */
export const worksheetEvents = eventMembers<Worksheet>(({ sheet }) => sheet.id, {
  ActivatedEvent: ExcelEvent.WorksheetActivated,
  DeactivatedEvent: ExcelEvent.WorksheetDeactivated,
  DataChangedEvent: ExcelEvent.WorksheetChanged,
  SelectionChangedEvent: ExcelEvent.WorksheetSelectionChanged,
  CalculatedEvent: ExcelEvent.WorksheetCalculated,
  FormatChangedEvent: ExcelEvent.WorksheetFormatChanged,
});
